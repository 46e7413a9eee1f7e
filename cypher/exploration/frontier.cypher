// Entities one hop from a set of entities and not in it, along edges of some kinds in either direction.
//
// @access  read
// @param   seen  LIST<STRING>  distinct ids, the set
// @param   from  LIST<STRING>  members of the set to start from
// @param   kinds LIST<STRING>  the edges' types
// @param   limit INTEGER       maximum number
// @returns id    STRING        an entity not in the set
// @order   by id
// @needs   constraint entity_id
MATCH (n:Entity WHERE n.id IN $from)-[e]-(m:Entity)
WHERE type(e) IN $kinds AND NOT m.id IN $seen
RETURN DISTINCT m.id AS id
ORDER BY id
LIMIT $limit
