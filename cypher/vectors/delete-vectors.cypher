// Deletes vectors of a model that no process has used for a while. Should it be used again, its vectors are not complete.
//
// @access  write
// @param   name     STRING   the model's vectors
// @param   unusedMs INTEGER  how long
// @param   limit    INTEGER  maximum number
// @returns deleted  INTEGER  their number
// @needs   constraint embedding_model_name, constraint entity_vector_entity
MATCH (m:EmbeddingModel {name: $name})
// takes the lock of the node before its last use is read
SET m.isDropped = true
WITH m
WHERE m.usedAt < timestamp() - $unusedMs
REMOVE m.version
WITH m
MATCH (v:EntityVector)
WHERE v.model = m.name AND v.entity IS NOT NULL
WITH v
LIMIT $limit
DELETE v
RETURN count(*) AS deleted
