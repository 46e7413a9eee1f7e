// Edges of some kinds with both ends in a set of entities. An edge to an alternative group that is not in the set joins its
// start with each member in the set that the edge does not except, unless that one is also required or needed by itself.
//
// @access  read
// @param   ids   LIST<STRING>  distinct ids
// @param   kinds LIST<STRING>  the edges' types
// @returns edge  MAP           the edge's properties with kind, from and to
// @order   by from, kind, to
// @needs   constraint entity_id
MATCH (n:Entity WHERE n.id IN $ids)
CALL (n) {
  MATCH (n)-[e]->(m:Entity)
  WHERE type(e) IN $kinds AND m.id IN $ids
  RETURN e, m, e.group AS group
  UNION ALL
  MATCH (n)-[e:REQUIRES|NEEDS]->(g:AlternativeGroup)-[:HAS_MEMBER]->(m:Entity)
  WHERE type(e) IN $kinds
    AND m.id IN $ids
    AND NOT g.id IN $ids
    AND NOT m.id IN coalesce(e.except, [])
    AND NOT EXISTS { (n)-[own:REQUIRES|NEEDS]->(m) WHERE type(own) = type(e) }
  RETURN e, m, g.id AS group
}
RETURN e {.*, kind: type(e), from: n.id, to: m.id, group: group} AS edge
ORDER BY n.id, type(e), m.id, group
