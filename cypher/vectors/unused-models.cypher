// Other models that no process has used for a while.
//
// @access  read
// @param   name     STRING   the vectors of the model in use
// @param   unusedMs INTEGER  how long
// @returns name     STRING   the vectors of another model
// @returns model    STRING   the name of that model
// @needs   label EmbeddingModel
MATCH (m:EmbeddingModel)
WHERE m.name <> $name AND m.usedAt < timestamp() - $unusedMs
RETURN m.name AS name, m.model AS model
