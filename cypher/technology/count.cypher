// The number of technologies that pass a filter.
//
// @access  read
// @param   filter MAP      lists by field, changedSince, prefixes of externalId; null in a field matches all
// @returns total  INTEGER  number of technologies
// @needs   label Technology
MATCH (t:Technology)
WHERE
  ($filter.category IS NULL OR t.category IN $filter.category)
  AND ($filter.status IS NULL OR coalesce(t.status, 'ACTIVE') IN $filter.status)
  AND ($filter.skill IS NULL OR EXISTS { (t)<-[:USES]-(x) WHERE x.id IN $filter.skill })
  AND (
    $filter.role IS NULL
    OR EXISTS { (t)<-[:USES]-(s:Skill) WHERE s.id IN $filter.inherited }
    OR EXISTS { (t)<-[:USES]-(:Skill)<-[:NEEDS]-(x) WHERE x.id IN $filter.role }
    OR EXISTS {
      (t)<-[:USES]-(s:Skill)<-[:HAS_MEMBER]-(:AlternativeGroup)<-[e:NEEDS]-(x)
      WHERE x.id IN $filter.role AND NOT s.id IN coalesce(e.except, [])
    }
  )
  AND ($filter.dataset IS NULL OR t.dataset IN $filter.dataset)
  AND ($filter.changedSince IS NULL OR t.version > $filter.changedSince)
  AND (
    $filter.externalId IS NULL OR
    any(x IN t.externalIds WHERE any(prefix IN $filter.externalId WHERE x STARTS WITH prefix))
  )
  AND ($filter.ids IS NULL OR t.id IN $filter.ids)
RETURN count(t) AS total
