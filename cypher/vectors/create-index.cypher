// The index of a model's vectors of one kind of entity: a vector index knows no other filter. The adapter replaces VECTOR_LABEL
// by the label of these vectors, which is the name of the index, too, and VECTOR_DIMENSION by their length: a label cannot be a
// parameter.
//
// Quantization (bytes in place of floats) because Neo4j keeps new segments in memory until a checkpoint, where reading floats is
// slow: 68 ms of CPU a query among 14,000 vectors, and 15 ms quantized. Its similarities differ by up to 0.01, so `nearest`
// computes them from the vectors. m and ef_construction are Neo4j's defaults: of the ten nearest, 0.998 are among 50 candidates.
//
// @access  schema
CREATE VECTOR INDEX VECTOR_LABEL IF NOT EXISTS FOR (v:VECTOR_LABEL) ON v.vector
OPTIONS {
  indexConfig: {
    `vector.dimensions`: VECTOR_DIMENSION,
    `vector.similarity_function`: 'cosine',
    `vector.quantization.enabled`: true,
    `vector.hnsw.m`: 16,
    `vector.hnsw.ef_construction`: 100
  }
}
