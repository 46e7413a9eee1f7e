// A page of all edges. The index gives the nodes in order, so that a page expands only those that it needs.
//
// @access  read
// @param   from    STRING   where the last edge of the page before starts, '' for the first page
// @param   kind    STRING   its kind
// @param   to      STRING   where it ends
// @param   dataset STRING   only what this dataset owns; null for everything
// @param   limit   INTEGER  the most rows
// @returns edge    MAP      the edge's properties with kind, from and to
// @order   by from, kind, to
// @needs   constraint entity_id
MATCH (a:Entity)-[e]->(b:Entity)
USING INDEX a:Entity(id)
WHERE
  a.id >= $from AND
  (a.id > $from OR type(e) > $kind OR (type(e) = $kind AND b.id > $to)) AND
  ($dataset IS NULL OR e.dataset = $dataset)
WITH a.id AS from, type(e) AS kind, b.id AS to, e
ORDER BY from, kind, to
LIMIT $limit
RETURN e {.*, kind: kind, from: from, to: to} AS edge
