// Those of some ids of nodes and edges that were removed on behalf of a dataset, and have not come back.
//
// @access  read
// @param   ids     LIST<STRING>  ids of nodes, and `from KIND to` of edges
// @param   dataset STRING        on whose behalf
// @returns id      STRING        one of the ids
// @needs   constraint tombstone_id
UNWIND $ids AS id
MATCH (t:Tombstone {id: id})
WHERE t.dataset = $dataset
RETURN id
