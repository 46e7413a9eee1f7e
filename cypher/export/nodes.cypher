// A page of all nodes, sources included.
//
// @access  read
// @param   after   STRING   id of the last node of the previous page; '' for the first page
// @param   dataset STRING   only nodes of this dataset; null for all
// @param   limit   INTEGER  maximum number of rows
// @returns node    MAP      the node's properties with its labels
// @order   by id
// @needs   constraint entity_id
// @needs   constraint source_id
CALL () {
  MATCH (n:Entity)
  WHERE n.id > $after AND ($dataset IS NULL OR n.dataset = $dataset)
  RETURN n
  ORDER BY n.id
  LIMIT $limit
  UNION ALL
  MATCH (n:Source)
  WHERE n.id > $after AND ($dataset IS NULL OR n.dataset = $dataset)
  RETURN n
  ORDER BY n.id
  LIMIT $limit
}
RETURN n {.*, labels: labels(n)} AS node
ORDER BY n.id
LIMIT $limit
