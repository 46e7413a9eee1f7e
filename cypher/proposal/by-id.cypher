// A proposal by its id.
//
// @access  read
// @param   id       STRING  the proposal's id
// @returns proposal MAP     as stored by create and decide
// @needs   constraint proposal_id
MATCH (p:Proposal {id: $id})
RETURN p {.*} AS proposal
