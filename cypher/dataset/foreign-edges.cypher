// Edges of other datasets at some nodes.
//
// @access  read
// @param   ids     LIST<STRING>  distinct ids
// @param   dataset STRING        the dataset's id
// @returns id      STRING        a node's id
// @returns dataset STRING        the owner of an edge at it
// @needs   constraint entity_id
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[e]-()
WHERE e.dataset <> $dataset
RETURN DISTINCT id, e.dataset AS dataset
