// Deletes the proposals that were decided first, beyond a number.
//
// @access  write
// @param   kept INTEGER  the number of decided proposals to keep
// @needs   label Proposal
MATCH (p:Proposal)
WHERE p.status <> 'OPEN'
WITH p
ORDER BY p.decidedAt DESC
SKIP $kept
DELETE p
