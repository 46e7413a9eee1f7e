// A slice of the technologies that pass a filter.
// It starts at the roles or skills of the filter, where it names any: a technology may be used by most of the roles. A role
// that states its technologies uses these, another those of the skills that it needs.
//
// @access  read
// @param   filter MAP          lists by field, changedSince, prefixes of externalId; null in a field matches all
// @param   after  LIST | NULL  sort key of the item before the slice
// @param   limit  INTEGER      maximum number
// @returns key    LIST         [name, id]
// @returns node   MAP          the technology's properties with its labels
// @order   by key
// @needs   label Technology, constraint entity_id
CALL () {
  WITH 1 AS one WHERE $filter.role IS NULL AND $filter.skill IS NULL
  MATCH (t:Technology)
  RETURN t
  UNION
  UNWIND CASE WHEN $filter.role IS NULL THEN $filter.skill ELSE $filter.inherited END AS id
  MATCH (:Skill:Entity {id: id})-[:USES]->(t:Technology)
  RETURN t
  UNION
  UNWIND $filter.role AS id
  MATCH (:Role:Entity {id: id})-[:USES]->(t:Technology)
  RETURN t
  UNION
  UNWIND $filter.role AS id
  MATCH (r:Role:Entity {id: id})
  WHERE NOT EXISTS { (r)-[:USES]->() }
  CALL (r) {
    MATCH (r)-[:NEEDS]->(s:Skill)
    RETURN s
    UNION
    MATCH (r)-[e:NEEDS]->(:AlternativeGroup)-[:HAS_MEMBER]->(s:Skill)
    WHERE NOT s.id IN coalesce(e.except, [])
    RETURN s
  }
  MATCH (s)-[:USES]->(t:Technology)
  RETURN t
}
WITH t
WHERE
  ($filter.category IS NULL OR t.category IN $filter.category)
  AND ($filter.status IS NULL OR coalesce(t.status, 'ACTIVE') IN $filter.status)
  AND ($filter.skill IS NULL OR EXISTS { (t)<-[:USES]-(x:Skill) WHERE x.id IN $filter.skill })
  AND ($filter.dataset IS NULL OR t.dataset IN $filter.dataset)
  AND ($filter.changedSince IS NULL OR t.version > $filter.changedSince)
  AND (
    $filter.externalId IS NULL OR
    any(x IN t.externalIds WHERE any(prefix IN $filter.externalId WHERE x STARTS WITH prefix))
  )
  AND ($filter.ids IS NULL OR t.id IN $filter.ids)
WITH t, [t.sortKey, t.id] AS key
WHERE $after IS NULL OR key > $after
WITH t, key
ORDER BY key
LIMIT $limit
RETURN key, t {.*, labels: labels(t)} AS node
