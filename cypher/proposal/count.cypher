// The number of proposals.
//
// @access  read
// @param   status STRING   only those with this status, or null
// @param   by     STRING   only those of this author, or null
// @returns total  INTEGER  number of proposals
// @needs   label Proposal
MATCH (p:Proposal)
WHERE ($status IS NULL OR p.status = $status) AND ($by IS NULL OR p.by = $by)
RETURN count(*) AS total
