// A page of all entities with what is searched of them.
//
// @access  read
// @param   after STRING        id of the last entity of the previous page; '' for the first page
// @param   limit INTEGER       maximum number of rows
// @returns node  MAP           its properties with its labels
// @returns uses  INTEGER       the number of its edges
// @order   by id
// @needs   constraint entity_id
MATCH (n:Entity)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n {.*, labels: labels(n)} AS node, COUNT { (n)--() } AS uses
ORDER BY n.id
