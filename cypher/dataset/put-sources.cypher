// Writes sources whole: what they had before goes.
//
// @access  write
// @param   nodes   LIST<MAP>  {id, properties}
// @param   version INTEGER    the version that this write makes
// @needs   constraint source_id
UNWIND $nodes AS node
MERGE (n:Source {id: node.id})
SET n = node.properties, n.version = $version
