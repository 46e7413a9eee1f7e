// A cycle that one of some new prerequisites closes: the skills along a shortest one.
//
// @access  read
// @param   edges LIST<MAP>     {from, to} of REQUIRES edges that are in the graph
// @returns cycle LIST<STRING>  ids in order, the first one again at the end; no row where no cycle is closed
// @needs   constraint entity_id
UNWIND $edges AS edge
MATCH (a:Entity {id: edge.from})
USING INDEX a:Entity(id)
MATCH (b:Entity {id: edge.to})
USING INDEX b:Entity(id)
MATCH p = shortestPath((b)-[:REQUIRES*1..]->(a))
RETURN [a.id] + [n IN nodes(p) | n.id] AS cycle
LIMIT 1
