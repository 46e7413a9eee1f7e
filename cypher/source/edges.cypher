// A page of the edges that cite a source. The index returns the nodes in order, so that only nodes up to the page's last
// edge are expanded.
//
// @access  read
// @param   start STRING   the source's id with #, with which citations of it start
// @param   from  STRING   start of the last edge of the previous page; '' for the first page
// @param   kind  STRING   kind of that edge
// @param   to    STRING   end of that edge
// @param   limit INTEGER  maximum number of rows
// @returns edge  MAP      the edge's properties with kind, from and to
// @order   by from, kind, to
// @needs   constraint entity_id
MATCH (a:Entity)-[e]->(b:Entity)
USING INDEX a:Entity(id)
WHERE
  a.id >= $from AND
  (a.id > $from OR type(e) > $kind OR (type(e) = $kind AND b.id > $to)) AND
  any(citation IN e.citations WHERE citation STARTS WITH $start)
WITH a.id AS from, type(e) AS kind, b.id AS to, e
ORDER BY from, kind, to
LIMIT $limit
RETURN e {.*, kind: kind, from: from, to: to} AS edge
