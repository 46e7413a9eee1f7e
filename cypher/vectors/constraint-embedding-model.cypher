// There is one node for the vectors of a model.
//
// @access  schema
CREATE CONSTRAINT embedding_model_name IF NOT EXISTS FOR (m:EmbeddingModel) REQUIRE m.name IS UNIQUE
