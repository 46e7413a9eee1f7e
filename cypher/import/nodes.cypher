// Nodes by their own ids; merged ids are not followed.
//
// @access  read
// @param   ids  LIST<STRING>  distinct ids
// @returns node MAP           the node's properties with its labels
// @needs   constraint entity_id, constraint source_id
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  RETURN n
  UNION ALL
  MATCH (n:Source {id: id})
  RETURN n
}
RETURN n {.*, labels: labels(n)} AS node
