// Edges by their ends and kind. The end node has no label, so that the planner expands the edges of the start node.
//
// @access  read
// @param   edges LIST<MAP>  {kind, from, to}
// @returns edge  MAP        the edge's properties with kind, from and to
// @needs   constraint entity_id
UNWIND $edges AS edge
MATCH (a:Entity {id: edge.from})
USING INDEX a:Entity(id)
MATCH (a)-[e]->(b {id: edge.to})
WHERE type(e) = edge.kind
RETURN e {.*, kind: edge.kind, from: edge.from, to: edge.to} AS edge
