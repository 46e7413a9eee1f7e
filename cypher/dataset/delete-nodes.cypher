// Deletes nodes with their edges, and creates a tombstone for each node.
//
// @access  write
// @param   ids     LIST<STRING>  distinct ids
// @param   version INTEGER       version of this write
// @needs   constraint entity_id, constraint source_id, constraint tombstone_id
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  RETURN n
  UNION ALL
  MATCH (n:Source {id: id})
  RETURN n
}
DETACH DELETE n
MERGE (t:Tombstone {id: id})
SET t.version = $version
