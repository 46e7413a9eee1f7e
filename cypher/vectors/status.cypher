// How far the vectors of a model are.
//
// @access  read
// @param   name    STRING   the model's vectors
// @returns indexed INTEGER  entities with a vector
// @returns total   INTEGER  all entities
// @returns version INTEGER  the version of the graph that is completely indexed; null before the first
// @needs   constraint embedding_model_name, constraint entity_vector_entity
OPTIONAL MATCH (m:EmbeddingModel {name: $name})
RETURN
  COUNT {
    MATCH (v:EntityVector)
    WHERE v.model = $name AND v.entity IS NOT NULL
  } AS indexed,
  COUNT { (:Entity) } AS total,
  CASE WHEN m.graphId = COLLECT { MATCH (g:GraphVersion {id: 'graph'}) RETURN g.graphId }[0] THEN m.version END AS version
