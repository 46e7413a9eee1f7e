// A page of the ids of entities with their external ids.
//
// @access  read
// @param   after       STRING   the last id of the previous page
// @param   limit       INTEGER  length of the page
// @returns id          STRING
// @returns dataset     STRING
// @returns externalIds LIST<STRING>  as stored; null for none
// @order   by id
// @needs   constraint entity_id
MATCH (n:Entity)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n.id AS id, n.dataset AS dataset, n.externalIds AS externalIds
