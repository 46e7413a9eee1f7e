// A shortest cycle that one of some new edges closes: prerequisites with members of alternative groups, or areas within areas.
// Exceptions do not count: a member never leads to a skill that requires its group.
//
// @access  read
// @param   edges LIST<MAP>     {from, to} of REQUIRES, HAS_MEMBER and PART_OF edges that have been created
// @returns cycle LIST<STRING>  ids in order, the first one repeated at the end; no row if there is no cycle
// @needs   constraint entity_id
UNWIND $edges AS edge
MATCH (a:Entity {id: edge.from})
USING INDEX a:Entity(id)
MATCH (b:Entity {id: edge.to})
USING INDEX b:Entity(id)
MATCH p = shortestPath((b)-[:REQUIRES|HAS_MEMBER|PART_OF*1..]->(a))
RETURN [a.id] + [n IN nodes(p) | n.id] AS cycle
LIMIT 1
