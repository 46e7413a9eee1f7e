// Writes entities whole: what they had before goes.
//
// @access  write
// @param   nodes   LIST<MAP>  {id, label, properties}
// @param   version INTEGER    the version that this write makes
// @needs   constraint entity_id
UNWIND $nodes AS node
MERGE (n:Entity {id: node.id})
SET n = node.properties, n:$(node.label), n.version = $version
