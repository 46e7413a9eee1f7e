// The number of skills that pass a filter.
// It starts at the roles or other entities of the filter, where it names any.
//
// @access  read
// @param   filter MAP      lists by field, learningTime {min, max | null}, changedSince, prefixes of externalId, starts: ids of entities next to the skills; null in a field matches all
// @returns total  INTEGER  number of skills
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
RETURN count(s) AS total
