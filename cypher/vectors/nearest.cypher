// The candidates for the entities nearest to some vectors, with their cosine similarities.
//
// @access  read
// @param   name       STRING             the index of the model
// @param   vectors    LIST<LIST<FLOAT>>  of its dimension
// @param   kinds      LIST<STRING>       kinds of entities; null for all
// @param   fetch      INTEGER            how many vectors to take from the index for each
// @returns at         INTEGER            position in vectors
// @returns exhausted  BOOLEAN            whether the index has no more vectors
// @returns lowest     FLOAT              the least score of the index; what it did not return has no higher one
// @returns candidates LIST<LIST>         [id, similarity, score of the index]
// @order   by at
UNWIND range(0, size($vectors) - 1) AS at
WITH at, $vectors[at] AS vector
CALL (vector) {
  CALL db.index.vector.queryNodes($name, $fetch, vector) YIELD node, score
  WITH
    score,
    CASE
      WHEN $kinds IS NULL OR node.kind IN $kinds
        THEN [node.entity, 2 * vector.similarity.cosine(node.vector, vector) - 1, score]
    END AS candidate
  RETURN count(*) < $fetch AS exhausted, min(score) AS lowest, collect(candidate) AS candidates
}
RETURN at, exhausted, lowest, candidates
ORDER BY at
