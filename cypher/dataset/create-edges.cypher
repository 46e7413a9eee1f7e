// Creates edges and stamps both ends with the version. It does not match existing edges: in a transaction that has just
// created the nodes, the planner's statistics do not include them, and it would scan all.
//
// @access  write
// @param   edges   LIST<MAP>  {kind, from, to, properties}
// @param   version INTEGER    version of this write
// @needs   constraint entity_id
UNWIND $edges AS edge
MATCH (a:Entity {id: edge.from})
USING INDEX a:Entity(id)
MATCH (b:Entity {id: edge.to})
USING INDEX b:Entity(id)
CREATE (a)-[e:$(edge.kind)]->(b)
SET e = edge.properties, a.version = $version, b.version = $version
