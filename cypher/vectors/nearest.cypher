// The candidates for the entities nearest to some vectors, with their cosine similarities.
//
// @access  read
// @param   indexes    LIST<STRING>       the model's indexes of the kinds to search
// @param   vectors    LIST<LIST<FLOAT>>  of the model's dimension
// @param   fetch      INTEGER            how many vectors to take from each index
// @returns at         INTEGER            position in vectors
// @returns unread     FLOAT              what the indexes did not return has no higher score; null if they have no more
// @returns candidates LIST<LIST>         [id, similarity, score of the index]
// @order   by at
UNWIND range(0, size($vectors) - 1) AS at
WITH at, $vectors[at] AS vector
CALL (vector) {
  UNWIND $indexes AS index
  CALL (index, vector) {
    CALL db.index.vector.queryNodes(index, $fetch, vector) YIELD node, score
    RETURN
      CASE WHEN count(*) = $fetch THEN min(score) END AS lowest,
      collect([node.entity, 2 * vector.similarity.cosine(node.vector, vector) - 1, score]) AS found
  }
  RETURN max(lowest) AS unread, collect(found) AS candidates
}
RETURN at, unread, reduce(all = [], some IN candidates | all + some) AS candidates
ORDER BY at
