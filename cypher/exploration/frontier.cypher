// What lies one hop from a set of entities, outside of it, along edges of some kinds in either direction.
//
// @access  read
// @param   seen  LIST<STRING>  distinct ids, the set
// @param   from  LIST<STRING>  those of the set to start from
// @param   kinds LIST<STRING>  the edges' types
// @param   limit INTEGER       how many at most
// @returns id    STRING        an entity outside of the set
// @order   by id
// @needs   constraint entity_id
MATCH (n:Entity WHERE n.id IN $from)-[e]-(m:Entity)
WHERE type(e) IN $kinds AND NOT m.id IN $seen
RETURN DISTINCT m.id AS id
ORDER BY id
LIMIT $limit
