// Edges of other datasets that touch some nodes.
//
// @access  read
// @param   ids     LIST<STRING>  distinct ids
// @param   dataset STRING        the dataset's id
// @returns id      STRING        one of the ids
// @returns dataset STRING        who owns an edge that touches it
// @needs   constraint entity_id
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[e]-()
WHERE e.dataset <> $dataset
RETURN DISTINCT id, e.dataset AS dataset
