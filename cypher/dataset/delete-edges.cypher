// Deletes edges and stamps both ends with the version.
//
// @access  write
// @param   edges   LIST<MAP>  {kind, from, to}
// @param   version INTEGER    version of this write
// @needs   constraint entity_id
UNWIND $edges AS edge
MATCH (a:Entity {id: edge.from})
USING INDEX a:Entity(id)
MATCH (a)-[e:$(edge.kind)]->(b:Entity {id: edge.to})
DELETE e
SET a.version = $version, b.version = $version
