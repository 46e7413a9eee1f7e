// The number of edges by kind, dataset, basis, and whether they cite a source.
//
// @access  read
// @returns kind    STRING   the edges' type
// @returns dataset STRING   the dataset
// @returns basis   STRING   STATED or INFERRED
// @returns isCited BOOLEAN  whether they cite a source
// @returns edges   INTEGER  number of edges
// @order   by kind, dataset, basis, isCited
// @needs   label Entity
MATCH (:Entity)-[e]->(:Entity)
RETURN
  type(e) AS kind,
  e.dataset AS dataset,
  e.basis AS basis,
  size(coalesce(e.citations, [])) > 0 AS isCited,
  count(*) AS edges
ORDER BY kind, dataset, basis, isCited
