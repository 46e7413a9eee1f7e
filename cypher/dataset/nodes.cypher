// All nodes of a dataset, sources included.
//
// @access  read
// @param   dataset STRING  the dataset's id
// @returns node    MAP     the node's properties with its labels
// @needs   index entity_dataset
CALL () {
  MATCH (n:Entity {dataset: $dataset})
  RETURN n
  UNION ALL
  MATCH (n:Source {dataset: $dataset})
  RETURN n
}
RETURN n {.*, labels: labels(n)} AS node
