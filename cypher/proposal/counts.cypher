// The number of open proposals, of all authors and of one.
//
// @access  read
// @param   by   STRING   the author
// @returns open INTEGER  open proposals
// @returns own  INTEGER  those of the author
// @needs   label Proposal
MATCH (p:Proposal {status: 'OPEN'})
RETURN count(*) AS open, count(CASE WHEN p.by = $by THEN 1 END) AS own
