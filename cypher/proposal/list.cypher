// A page of proposals.
//
// @access  read
// @param   status   STRING   only those with this status, or null
// @param   by       STRING   only those of this author, or null
// @param   at       INTEGER  only those after this key, or null: milliseconds since 1970
// @param   id       STRING   and id
// @param   limit    INTEGER  maximum number
// @returns proposal MAP      as stored by create and decide
// @order   by at, latest first, then id
// @needs   label Proposal
MATCH (p:Proposal)
WHERE
  ($status IS NULL OR p.status = $status) AND
  ($by IS NULL OR p.by = $by) AND
  ($at IS NULL OR p.at < $at OR (p.at = $at AND p.id > $id))
WITH p
ORDER BY p.at DESC, p.id
LIMIT $limit
RETURN p {.*} AS proposal
