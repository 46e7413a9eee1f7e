// Releases the lease of the process that makes the vectors of a model.
//
// @access  write
// @param   name  STRING  the model's vectors
// @param   owner STRING  random id of the process
// @needs   constraint embedding_model_name
MATCH (m:EmbeddingModel {name: $name})
WHERE m.owner = $owner
REMOVE m.owner, m.heardAt
