// Deletes the node of a model that no process has used for a while.
//
// @access  write
// @param   name     STRING   the model's vectors
// @param   unusedMs INTEGER  how long
// @needs   constraint embedding_model_name
MATCH (m:EmbeddingModel {name: $name})
WHERE m.usedAt < timestamp() - $unusedMs
DELETE m
