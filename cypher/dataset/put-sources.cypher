// Creates or replaces sources; all earlier properties are removed.
//
// @access  write
// @param   nodes   LIST<MAP>  {id, properties}
// @param   version INTEGER    version of this write
// @needs   constraint source_id
UNWIND $nodes AS node
MERGE (n:Source {id: node.id})
SET n = node.properties, n.version = $version
