// The number of entities and edges that cite each source. A learning time that is a share of a stated one cites its place.
//
// @access  read
// @returns id       STRING   id of a source that something cites
// @returns entities INTEGER  number of entities
// @returns edges    INTEGER  number of edges
// @order   by id
// @needs   label Entity
CALL () {
  MATCH (n:Entity)
  UNWIND coalesce(n.citations, []) + coalesce(n.learningTimeShareOf, []) AS citation
  WITH DISTINCT n, split(citation, '#')[0] AS id
  RETURN id, count(*) AS entities, 0 AS edges
  UNION ALL
  MATCH (:Entity)-[e]->(:Entity)
  UNWIND e.citations AS citation
  WITH DISTINCT e, split(citation, '#')[0] AS id
  RETURN id, 0 AS entities, count(*) AS edges
}
RETURN id, sum(entities) AS entities, sum(edges) AS edges
ORDER BY id
