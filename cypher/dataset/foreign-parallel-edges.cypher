// Edges among some that another dataset owns already: there is one edge of a kind between two nodes.
//
// @access  read
// @param   edges   LIST<MAP>  {kind, from, to}
// @param   dataset STRING     the dataset's id
// @returns id      STRING     from, kind and to of the edge
// @returns dataset STRING     its owner
// @needs   constraint entity_id
UNWIND $edges AS edge
MATCH (a:Entity {id: edge.from})
USING INDEX a:Entity(id)
MATCH (a)-[e]->(b:Entity {id: edge.to})
WHERE type(e) = edge.kind AND e.dataset <> $dataset
RETURN a.id + ' ' + edge.kind + ' ' + b.id AS id, e.dataset AS dataset
