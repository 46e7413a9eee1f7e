// A page of all nodes, sources included.
//
// @access  read
// @param   after   STRING   the id of the last node of the page before, '' for the first page
// @param   dataset STRING   only what this dataset owns; null for everything
// @param   limit   INTEGER  the most rows
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
