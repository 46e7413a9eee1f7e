// A slice of the skills that pass a filter, in one of several orders.
// It starts at the roles or other entities of the filter, where it names any.
//
// @access  read
// @param   filter     MAP           lists by field, learningTime {min, max | null}, changedSince, prefixes of externalId, starts: ids of entities next to the skills; null in a field matches all
// @param   field      STRING        NAME, LEVEL, LEARNING_TIME, NEEDS or VERSION
// @param   descending BOOLEAN       reverses the order; skills without a value stay last
// @param   after      LIST | NULL   sort key of the item before the slice
// @param   limit      INTEGER       maximum number
// @returns key        LIST          [1 if the sort value is missing (0 if descending), sort value, name, id]
// @returns node       MAP           the skill's properties with its labels
// @order   by key
// @needs   label Skill, constraint entity_id
CALL () {
  WITH 1 AS one WHERE $filter.role IS NULL AND $filter.starts IS NULL
  MATCH (s:Skill)
  RETURN s
  UNION
  UNWIND CASE WHEN $filter.role IS NULL THEN $filter.starts END AS id
  MATCH (:Entity {id: id})-[:AT_LEVEL|IN_AREA|IN_TRACK|USES|EXERCISES|TEACHES|HAS_MEMBER]-(s:Skill)
  RETURN s
  UNION
  UNWIND CASE WHEN $filter.role IS NOT NULL THEN $filter.inherited END AS id
  MATCH (s:Skill:Entity {id: id})
  RETURN s
  UNION
  UNWIND $filter.role AS id
  MATCH (:Role:Entity {id: id})-[:NEEDS]->(s:Skill)
  RETURN s
  UNION
  UNWIND $filter.role AS id
  MATCH (:Role:Entity {id: id})-[e:NEEDS]->(:AlternativeGroup)-[:HAS_MEMBER]->(s:Skill)
  WHERE NOT s.id IN coalesce(e.except, [])
  RETURN s
}
WITH s
WHERE
  ($filter.level IS NULL OR EXISTS { (s)-[:AT_LEVEL]->(x) WHERE x.id IN $filter.level })
  AND ($filter.area IS NULL OR EXISTS { (s)-[:IN_AREA]->(x) WHERE x.id IN $filter.area })
  AND ($filter.track IS NULL OR EXISTS { (s)-[:IN_TRACK]->(x) WHERE x.id IN $filter.track })
  AND ($filter.technology IS NULL OR EXISTS { (s)-[:USES]->(x) WHERE x.id IN $filter.technology })
  AND ($filter.task IS NULL OR EXISTS { (s)<-[:EXERCISES]-(x) WHERE x.id IN $filter.task })
  AND ($filter.resource IS NULL OR EXISTS { (s)<-[:TEACHES]-(x) WHERE x.id IN $filter.resource })
  AND ($filter.group IS NULL OR EXISTS { (s)<-[:HAS_MEMBER]-(x) WHERE x.id IN $filter.group })
  AND ($filter.kind IS NULL OR s.skillKind IN $filter.kind)
  AND ($filter.skillType IS NULL OR s.skillType IN $filter.skillType)
  AND ($filter.reuseLevel IS NULL OR s.reuseLevel IN $filter.reuseLevel)
  AND ($filter.status IS NULL OR coalesce(s.status, 'ACTIVE') IN $filter.status)
  AND (
    $filter.citedIn IS NULL OR
    any(at IN s.citations WHERE any(place IN $filter.citedIn WHERE at = place OR at STARTS WITH place + '/' OR at STARTS WITH place + '#'))
  )
  AND (
    $filter.learningTime IS NULL OR
    (s.learningTimeMin >= coalesce($filter.learningTime.min, 0) AND ($filter.learningTime.max IS NULL OR s.learningTimeMax <= $filter.learningTime.max))
  )
  AND ($filter.dataset IS NULL OR s.dataset IN $filter.dataset)
  AND ($filter.changedSince IS NULL OR s.version > $filter.changedSince)
  AND (
    $filter.externalId IS NULL OR
    any(x IN s.externalIds WHERE any(prefix IN $filter.externalId WHERE x STARTS WITH prefix))
  )
  AND ($filter.ids IS NULL OR s.id IN $filter.ids)
WITH s, CASE $field
    WHEN 'LEVEL' THEN head([(s)-[:AT_LEVEL]->(l) | l.rank])
    WHEN 'LEARNING_TIME' THEN (s.learningTimeMin + s.learningTimeMax) / 2.0
    WHEN 'NEEDS' THEN COUNT { (s)<-[:NEEDS]-() }
    WHEN 'VERSION' THEN s.version
    ELSE 0
  END AS value
WITH s, [CASE WHEN (value IS NULL) = $descending THEN 0 ELSE 1 END, coalesce(value, 0), s.sortKey, s.id] AS key
WHERE $after IS NULL OR CASE WHEN $descending THEN key < $after ELSE key > $after END
WITH s, key
ORDER BY CASE WHEN NOT $descending THEN key END ASC, CASE WHEN $descending THEN key END DESC
LIMIT $limit
RETURN key, s {.*, labels: labels(s)} AS node
