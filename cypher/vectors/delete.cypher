// Deletes the vectors of some entities.
//
// @access  write
// @param   name  STRING        the model's vectors
// @param   ids   LIST<STRING>  ids of entities
// @needs   constraint entity_vector_entity
UNWIND $ids AS id
MATCH (v:EntityVector {model: $name, entity: id})
DELETE v
