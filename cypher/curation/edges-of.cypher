// Edges that touch some nodes.
//
// @access  read
// @param   both LIST<STRING>  distinct ids of nodes of which every edge is asked for
// @param   out  LIST<STRING>  distinct ids of nodes of which the edges that go out are asked for
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
