// Edges of some kinds with both ends in a set of entities.
//
// @access  read
// @param   ids   LIST<STRING>  distinct ids
// @param   kinds LIST<STRING>  the edges' types
// @returns edge  MAP           the edge's properties with kind, from and to
// @order   by from, kind, to
// @needs   constraint entity_id
MATCH (n:Entity WHERE n.id IN $ids)-[e]->(m:Entity)
WHERE type(e) IN $kinds AND m.id IN $ids
RETURN e {.*, kind: type(e), from: n.id, to: m.id} AS edge
ORDER BY n.id, type(e), m.id
