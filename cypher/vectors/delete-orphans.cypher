// Deletes vectors of entities that do not exist.
//
// @access  write
// @param   name    STRING   the model's vectors
// @param   limit   INTEGER  maximum number
// @returns deleted INTEGER  their number
// @needs   constraint entity_vector_entity, constraint entity_id
MATCH (v:EntityVector)
WHERE v.model = $name AND v.entity IS NOT NULL AND NOT EXISTS { (:Entity {id: v.entity}) }
WITH v
LIMIT $limit
DELETE v
RETURN count(*) AS deleted
