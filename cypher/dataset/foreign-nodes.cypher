// Nodes among some ids that another dataset owns.
//
// @access  read
// @param   ids     LIST<STRING>  distinct ids
// @param   dataset STRING        the dataset's id
// @returns id      STRING        a node's id
// @returns dataset STRING        its owner
// @needs   constraint entity_id, constraint source_id
UNWIND $ids AS id
CALL (id) {
  MATCH (n:Entity {id: id})
  RETURN n
  UNION ALL
  MATCH (n:Source {id: id})
  RETURN n
}
WITH n
WHERE n.dataset <> $dataset
RETURN n.id AS id, n.dataset AS dataset
