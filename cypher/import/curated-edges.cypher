// A page of the edges that curators created, and of those of which curation owns fields.
//
// @access  read
// @param   from    STRING        start of the last edge of the previous page; '' for the first page
// @param   kind    STRING        kind of that edge
// @param   to      STRING        end of that edge
// @param   curated STRING        the dataset of what curators create
// @param   limit   INTEGER       maximum number of rows
// @returns edge    MAP           the edge's properties with kind, from and to
// @order   by from, kind, to
// @needs   constraint entity_id
MATCH (a:Entity)-[e]->(b:Entity)
USING INDEX a:Entity(id)
WHERE
  a.id >= $from AND
  (a.id > $from OR type(e) > $kind OR (type(e) = $kind AND b.id > $to)) AND
  (e.dataset = $curated OR e.curatedFields IS NOT NULL)
WITH a.id AS from, type(e) AS kind, b.id AS to, e
ORDER BY from, kind, to
LIMIT $limit
RETURN e {.*, kind: kind, from: from, to: to} AS edge
