// The candidates for the entities nearest to some entities, with their cosine similarities.
//
// @access  read
// @param   name       STRING        the model's vectors
// @param   ids        LIST<STRING>  distinct ids of entities; those without a vector give no row
// @param   indexes    LIST<STRING>  the model's indexes of the kinds to search
// @param   fetch      INTEGER       how many vectors to take from each index
// @returns id         STRING        an id of ids
// @returns unread     FLOAT         what the indexes did not return has no higher score; null if they have no more
// @returns candidates LIST<LIST>    [id, similarity, score of the index], without the entity itself
// @order   by id
// @needs   constraint entity_vector_entity
UNWIND $ids AS id
MATCH (v:EntityVector {model: $name, entity: id})
CALL (v) {
  UNWIND $indexes AS index
  CALL (index, v) {
    CALL db.index.vector.queryNodes(index, $fetch, v.vector) YIELD node, score
    RETURN
      CASE WHEN count(*) = $fetch THEN min(score) END AS lowest,
      collect(
        CASE
          WHEN node <> v THEN [node.entity, 2 * vector.similarity.cosine(node.vector, v.vector) - 1, score]
        END
      ) AS found
  }
  RETURN max(lowest) AS unread, collect(found) AS candidates
}
RETURN id, unread, reduce(all = [], some IN candidates | all + some) AS candidates
ORDER BY id
