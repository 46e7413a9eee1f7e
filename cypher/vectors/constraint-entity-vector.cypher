// A model has one vector of an entity.
//
// @access  schema
CREATE CONSTRAINT entity_vector_entity IF NOT EXISTS FOR (v:EntityVector) REQUIRE (v.model, v.entity) IS UNIQUE
