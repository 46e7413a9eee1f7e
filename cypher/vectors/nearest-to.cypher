// The candidates for the entities nearest to some entities, with their cosine similarities.
//
// @access  read
// @param   name       STRING        the model's vectors, and their index
// @param   ids        LIST<STRING>  distinct ids of entities; those without a vector give no row
// @param   kinds      LIST<STRING>  kinds of entities; null for all
// @param   fetch      INTEGER       how many vectors to take from the index for each
// @returns id         STRING        an id of ids
// @returns exhausted  BOOLEAN       whether the index has no more vectors
// @returns lowest     FLOAT         the least score of the index; what it did not return has no higher one
// @returns candidates LIST<LIST>    [id, similarity, score of the index], without the entity itself
// @order   by id
// @needs   constraint entity_vector_entity
UNWIND $ids AS id
MATCH (v:EntityVector {model: $name, entity: id})
CALL (v) {
  CALL db.index.vector.queryNodes($name, $fetch, v.vector) YIELD node, score
  WITH
    score,
    CASE
      WHEN node <> v AND ($kinds IS NULL OR node.kind IN $kinds)
        THEN [node.entity, 2 * vector.similarity.cosine(node.vector, v.vector) - 1, score]
    END AS candidate
  RETURN count(*) < $fetch AS exhausted, min(score) AS lowest, collect(candidate) AS candidates
}
RETURN id, exhausted, lowest, candidates
ORDER BY id
