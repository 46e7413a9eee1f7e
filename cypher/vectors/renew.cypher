// Renews the lease of the process that makes the vectors of a model; the lock of the node keeps others from taking it meanwhile.
//
// @access  write
// @param   name  STRING  the model's vectors
// @param   owner STRING  random id of the process
// @returns name  STRING  no row if another process has the lease
// @needs   constraint embedding_model_name
MATCH (m:EmbeddingModel {name: $name})
SET m.usedAt = timestamp()
WITH m
WHERE m.owner = $owner
SET m.heardAt = timestamp()
RETURN m.name AS name
