// Stores an open proposal.
//
// @access  write
// @param   proposal MAP  {id, by, comment, version, items}; items: LIST<STRING> of JSON
// @returns proposal MAP  as stored
// @needs   constraint proposal_id
CREATE (p:Proposal)
SET p = $proposal, p.status = 'OPEN', p.at = timestamp()
RETURN p {.*} AS proposal
