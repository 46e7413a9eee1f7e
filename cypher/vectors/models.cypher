// The models whose vectors the database has, the last used first.
//
// @access  read
// @returns model     STRING   the name of the model
// @returns dimension INTEGER  of its vectors
// @returns version   INTEGER  the version of the graph that is completely indexed; null before the first
// @order   by last use, then name
// @needs   label EmbeddingModel
MATCH (m:EmbeddingModel)
RETURN
  m.model AS model,
  m.dimension AS dimension,
  CASE WHEN m.graphId = COLLECT { MATCH (g:GraphVersion {id: 'graph'}) RETURN g.graphId }[0] THEN m.version END AS version
ORDER BY m.usedAt DESC, m.name
