// Edges of some nodes.
// The hint is for a graph that has just been loaded: while the statistics say that the index is empty, the planner scans it
// for each id, which takes 24 s for 10,000 ids of as many nodes instead of 0.1 s.
//
// @access  read
// @param   both LIST<STRING>  distinct ids of nodes whose edges are returned in both directions
// @param   out  LIST<STRING>  distinct ids of nodes whose outgoing edges are returned
// @returns edge MAP           the edge's properties with kind, from and to; each edge once
// @needs   constraint entity_id
CALL () {
  UNWIND $both AS id
  MATCH (n:Entity {id: id})-[e]-(:Entity)
  USING INDEX SEEK n:Entity(id)
  RETURN e
  UNION
  UNWIND $out AS id
  MATCH (n:Entity {id: id})-[e]->(:Entity)
  USING INDEX SEEK n:Entity(id)
  RETURN e
}
RETURN e {.*, kind: type(e), from: startNode(e).id, to: endNode(e).id} AS edge
