// A shortest cycle that one of some new prerequisites closes.
//
// @access  read
// @param   edges LIST<MAP>     {from, to} of REQUIRES edges that have been created
// @returns cycle LIST<STRING>  skill ids in order, the first one repeated at the end; no row if there is no cycle
// @needs   constraint entity_id
UNWIND $edges AS edge
MATCH (a:Entity {id: edge.from})
USING INDEX a:Entity(id)
MATCH (b:Entity {id: edge.to})
USING INDEX b:Entity(id)
MATCH p = shortestPath((b)-[:REQUIRES*1..]->(a))
RETURN [a.id] + [n IN nodes(p) | n.id] AS cycle
LIMIT 1
