// Records that all entities of a version of the graph have their vectors.
//
// @access  write
// @param   name    STRING   the model's vectors
// @param   graphId STRING   the graph
// @param   version INTEGER  its version
// @needs   constraint embedding_model_name
MATCH (m:EmbeddingModel {name: $name})
SET m.graphId = $graphId, m.version = $version
