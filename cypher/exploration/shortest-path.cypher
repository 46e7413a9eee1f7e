// A shortest path between two entities, along edges of some kinds in either direction.
//
// @access  read
// @param   from  STRING        id of the start
// @param   to    STRING        id of the end; not the start
// @param   kinds LIST<STRING>  the edges' types
// @returns hops  LIST<MAP>     {from, to, kind, forward}; no row if there is no path
// @needs   constraint entity_id
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH path = shortestPath((a)-[*..100]-(b))
WHERE all(e IN relationships(path) WHERE type(e) IN $kinds)
RETURN [
  i IN range(0, length(path) - 1) |
  {
    from: nodes(path)[i].id,
    to: nodes(path)[i + 1].id,
    kind: type(relationships(path)[i]),
    forward: startNode(relationships(path)[i]) = nodes(path)[i]
  }
] AS hops
