// Entities with identifiers in other systems.
//
// @access  read
// @param   prefixes LIST<STRING>  what the stored identifiers begin with
// @param   queries  LIST<STRING>  a Lucene query for each prefix
// @param   limit    INTEGER       maximum number for each prefix
// @returns ids      LIST<STRING>  for each prefix the entities' ids, sorted
// @order   as prefixes
// @needs   fulltext index entity_external_ids
UNWIND range(0, size($prefixes) - 1) AS position
CALL (position) {
  CALL db.index.fulltext.queryNodes('entity_external_ids', $queries[position]) YIELD node AS n
  WHERE any(x IN n.externalIds WHERE x STARTS WITH $prefixes[position])
  WITH n.id AS id
  ORDER BY id
  LIMIT $limit
  RETURN collect(id) AS ids
}
RETURN ids
ORDER BY position
