// Edges of other datasets at some nodes, and edges of which curation owns fields.
//
// @access  read
// @param   ids     LIST<STRING>  distinct ids
// @param   dataset STRING        the dataset's id
// @param   curated STRING        the dataset of what curators create
// @returns id      STRING        a node's id
// @returns dataset STRING        the owner of an edge at it
// @needs   constraint entity_id
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[e]-()
WITH id, CASE WHEN e.curatedFields IS NULL THEN e.dataset ELSE $curated END AS dataset
WHERE dataset <> $dataset
RETURN DISTINCT id, dataset
