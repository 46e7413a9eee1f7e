// What the vectors of some entities were made from.
//
// @access  read
// @param   name  STRING        the model's vectors
// @param   ids   LIST<STRING>  distinct ids of entities; those without a vector give no row
// @returns id    STRING        an id of ids
// @returns hash  STRING        SHA-256 of the text
// @needs   constraint entity_vector_entity
UNWIND $ids AS id
MATCH (v:EntityVector {model: $name, entity: id})
RETURN id, v.hash AS hash
