// Decides an open proposal.
//
// @access  write
// @param   id       STRING  the proposal's id
// @param   decision MAP     {status, decidedBy, decisionComment, decisions, appliedVersion}
// @returns proposal MAP     as stored; no row if the proposal is not open
// @needs   constraint proposal_id
MATCH (p:Proposal {id: $id})
WHERE p.status = 'OPEN'
SET p += $decision, p.decidedAt = timestamp()
RETURN p {.*} AS proposal
