// Ids of nodes and edges, among some, that a dataset has deleted and that do not exist.
//
// @access  read
// @param   ids     LIST<STRING>  ids of nodes, and `from KIND to` of edges
// @param   dataset STRING        the dataset's id
// @returns id      STRING        a deleted one
// @needs   constraint tombstone_id
UNWIND $ids AS id
MATCH (t:Tombstone {id: id})
WHERE t.dataset = $dataset
RETURN id
