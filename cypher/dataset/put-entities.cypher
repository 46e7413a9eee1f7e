// Creates or replaces entities; all earlier properties are removed.
//
// @access  write
// @param   nodes   LIST<MAP>  {id, label, properties}
// @param   version INTEGER    version of this write
// @needs   constraint entity_id
UNWIND $nodes AS node
MERGE (n:Entity {id: node.id})
SET n = node.properties, n:$(node.label), n.version = $version
