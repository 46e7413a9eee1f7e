// Creates edges and stamps both ends. It looks for no edges that are there already: in a transaction that has just made
// the nodes, the planner knows of none and would scan them all.
//
// @access  write
// @param   edges   LIST<MAP>  {kind, from, to, properties}
// @param   version INTEGER    the version that this write makes
// @needs   constraint entity_id
UNWIND $edges AS edge
MATCH (a:Entity {id: edge.from})
USING INDEX a:Entity(id)
MATCH (b:Entity {id: edge.to})
USING INDEX b:Entity(id)
CREATE (a)-[e:$(edge.kind)]->(b)
SET e = edge.properties, a.version = $version, b.version = $version
