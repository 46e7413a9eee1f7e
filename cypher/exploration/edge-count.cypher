// The number of edges of some kinds, of all or with both ends in a set of entities.
//
// @access  read
// @param   ids   LIST<STRING> | NULL  distinct ids; null for all entities
// @param   kinds LIST<STRING>         the edges' types
// @returns total INTEGER              number of edges
// @needs   constraint entity_id
CALL () {
  WITH $ids AS ids
  WHERE ids IS NOT NULL
  MATCH (n:Entity WHERE n.id IN ids)-[e]->(m:Entity)
  WHERE type(e) IN $kinds AND m.id IN ids
  RETURN count(e) AS total
  UNION ALL
  WITH $ids AS ids
  WHERE ids IS NULL
  MATCH (:Entity)-[e]->(:Entity)
  WHERE type(e) IN $kinds
  RETURN count(e) AS total
}
RETURN sum(total) AS total
