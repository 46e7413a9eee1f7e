// Entities and sources by their ids. The id of a merged entity returns the entity that it was merged into.
//
// @access  read
// @param   ids  LIST<STRING>  distinct ids
// @returns id   STRING        one of the ids; no row for unknown ids
// @returns node MAP           the node's properties with its labels
// @needs   constraint entity_id, constraint source_id, constraint tombstone_id
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  RETURN n
  UNION ALL
  MATCH (n:Source {id: id})
  RETURN n
  UNION ALL
  MATCH (t:Tombstone {id: id})
  WHERE t.redirect IS NOT NULL
  MATCH (n:Entity {id: t.redirect})
  RETURN n
}
RETURN id, n {.*, labels: labels(n)} AS node
