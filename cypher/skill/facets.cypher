// The levels, areas and technologies of the skills that pass each of many filters.
//
// @access  read
// @param   filters LIST<MAP>  {filter}, as in the list of skills
// @param   limit   INTEGER    maximum number of facets for each filter
// @returns index   INTEGER    the filter's index in the list
// @returns facets  LIST<MAP>  {id, count}
// @order   facets by descending count, then id
// @needs   label Skill
UNWIND range(0, size($filters) - 1) AS index
WITH index, $filters[index] AS filter
CALL (filter) {
  MATCH (s:Skill)
  WHERE
    (filter.level IS NULL OR EXISTS { (s)-[:AT_LEVEL]->(x) WHERE x.id IN filter.level })
    AND (filter.area IS NULL OR EXISTS { (s)-[:IN_AREA]->(x) WHERE x.id IN filter.area })
    AND (filter.track IS NULL OR EXISTS { (s)-[:IN_TRACK]->(x) WHERE x.id IN filter.track })
    AND (
      filter.role IS NULL
      OR s.id IN filter.inherited
      OR EXISTS { (s)<-[:NEEDS]-(x) WHERE x.id IN filter.role }
      OR EXISTS {
        (s)<-[:HAS_MEMBER]-(:AlternativeGroup)<-[e:NEEDS]-(x)
        WHERE x.id IN filter.role AND NOT s.id IN coalesce(e.except, [])
      }
    )
    AND (filter.technology IS NULL OR EXISTS { (s)-[:USES]->(x) WHERE x.id IN filter.technology })
    AND (filter.task IS NULL OR EXISTS { (s)<-[:EXERCISES]-(x) WHERE x.id IN filter.task })
    AND (filter.resource IS NULL OR EXISTS { (s)<-[:TEACHES]-(x) WHERE x.id IN filter.resource })
    AND (filter.group IS NULL OR EXISTS { (s)<-[:HAS_MEMBER]-(x) WHERE x.id IN filter.group })
    AND (filter.kind IS NULL OR s.skillKind IN filter.kind)
    AND (filter.status IS NULL OR coalesce(s.status, 'ACTIVE') IN filter.status)
    AND (
      filter.citedIn IS NULL OR
      any(at IN s.citations WHERE any(place IN filter.citedIn WHERE at = place OR at STARTS WITH place + '/' OR at STARTS WITH place + '#'))
    )
    AND (
      filter.learningTime IS NULL OR
      (s.learningTimeMin >= coalesce(filter.learningTime.min, 0) AND (filter.learningTime.max IS NULL OR s.learningTimeMax <= filter.learningTime.max))
    )
    AND (filter.dataset IS NULL OR s.dataset IN filter.dataset)
    AND (filter.changedSince IS NULL OR s.version > filter.changedSince)
    AND (
      filter.externalId IS NULL OR
      any(x IN s.externalIds WHERE any(prefix IN filter.externalId WHERE x STARTS WITH prefix))
    )
    AND (filter.ids IS NULL OR s.id IN filter.ids)
  MATCH (s)-[:AT_LEVEL|IN_AREA|USES]->(x)
  WITH x.id AS id, count(DISTINCT s) AS count
  ORDER BY count DESC, id
  LIMIT $limit
  RETURN collect({id: id, count: count}) AS facets
}
RETURN index, facets
