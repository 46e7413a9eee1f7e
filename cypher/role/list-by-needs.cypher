// A slice of the roles by the number of needs that their data states, most first.
//
// @access  read
// @param   after LIST | NULL  sort key of the role before the slice
// @param   limit INTEGER      maximum number
// @returns key   LIST         [number of needs, negative; name; id]
// @returns node  MAP          the role's properties with its labels
// @order   by key
// @needs   label Role
MATCH (n:Role)
WITH n, [-COUNT { (n)-[:NEEDS]->() }, n.sortKey, n.id] AS key
WHERE $after IS NULL OR key > $after
WITH n, key
ORDER BY key
LIMIT $limit
RETURN key, n {.*, labels: labels(n)} AS node
