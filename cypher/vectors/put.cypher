// Creates or replaces vectors of entities. They are nodes of their own, so that reads of entities do not carry them.
//
// @access  write
// @param   name    STRING     the model's vectors
// @param   vectors LIST<MAP>  {id, label, hash, vector}; the label is that of the model's vectors of a kind
// @needs   constraint entity_vector_entity
UNWIND $vectors AS row
MERGE (v:EntityVector {model: $name, entity: row.id})
SET v:$(row.label), v.hash = row.hash
WITH v, row
// stores floats of 32 bits, where SET stores doubles
CALL db.create.setNodeVectorProperty(v, 'vector', row.vector)
