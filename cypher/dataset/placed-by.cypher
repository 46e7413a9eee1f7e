// Edges among some whose start node has another edge of the same kind that a dataset owns: for kinds of which a node has
// at most one edge.
//
// @access  read
// @param   edges   LIST<MAP>  {kind, from, to}
// @param   dataset STRING     the dataset's id
// @returns id      STRING     from, kind and to of the edge
// @needs   constraint entity_id
UNWIND $edges AS edge
MATCH (a:Entity {id: edge.from})-[e]->(b:Entity)
WHERE type(e) = edge.kind AND e.dataset = $dataset AND b.id <> edge.to
RETURN edge.from + ' ' + edge.kind + ' ' + edge.to AS id
