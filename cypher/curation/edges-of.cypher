// Edges of some nodes.
//
// @access  read
// @param   both LIST<STRING>  distinct ids of nodes whose edges are returned in both directions
// @param   out  LIST<STRING>  distinct ids of nodes whose outgoing edges are returned
// @returns edge MAP           the edge's properties with kind, from and to; each edge once
// @needs   constraint entity_id
CALL () {
  UNWIND $both AS id
  MATCH (n:Entity {id: id})-[e]-(:Entity)
  RETURN e
  UNION
  UNWIND $out AS id
  MATCH (n:Entity {id: id})-[e]->(:Entity)
  RETURN e
}
RETURN e {.*, kind: type(e), from: startNode(e).id, to: endNode(e).id} AS edge
