// Registers the use of a model, and takes or renews the lease of the process that makes its vectors, if it is free or expired.
//
// @access  write
// @param   name      STRING   the model's vectors
// @param   model     STRING   the name of the model
// @param   dimension INTEGER  of its vectors
// @param   owner     STRING   random id of the process
// @param   leaseMs   INTEGER  after so long without a sign of life the lease has expired
// @returns isOwner   BOOLEAN  whether the process has the lease
// @returns graphId   STRING   of the graph that is completely indexed; null before the first time
// @returns version   INTEGER  its version
// @needs   constraint embedding_model_name
MERGE (m:EmbeddingModel {name: $name})
// takes the lock of the node before its lease is read
SET m.model = $model, m.dimension = $dimension, m.usedAt = timestamp()
WITH m, m.owner IS NULL OR m.owner = $owner OR m.heardAt < timestamp() - $leaseMs AS isOwner
SET
  m.owner = CASE WHEN isOwner THEN $owner ELSE m.owner END,
  m.heardAt = CASE WHEN isOwner THEN timestamp() ELSE m.heardAt END
RETURN isOwner, m.graphId AS graphId, m.version AS version
