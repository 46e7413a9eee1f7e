// A page of the edges of some kinds with both ends in a set of entities.
//
// @access  read
// @param   ids   LIST<STRING>  distinct ids
// @param   kinds LIST<STRING>  the edges' types
// @param   from  STRING        start of the last edge of the previous page; '' for the first page
// @param   kind  STRING        kind of that edge
// @param   to    STRING        end of that edge
// @param   limit INTEGER       maximum number of rows
// @returns edge  MAP           the edge's properties with kind, from and to
// @order   by from, kind, to
// @needs   constraint entity_id
MATCH (n:Entity WHERE n.id IN $ids)-[e]->(m:Entity)
WHERE
  type(e) IN $kinds AND m.id IN $ids AND
  (n.id > $from OR (n.id = $from AND (type(e) > $kind OR (type(e) = $kind AND m.id > $to))))
WITH n.id AS from, type(e) AS kind, m.id AS to, e
ORDER BY from, kind, to
LIMIT $limit
RETURN e {.*, kind: kind, from: from, to: to} AS edge
