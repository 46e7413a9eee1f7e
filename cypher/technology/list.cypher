// A slice of the technologies that pass a filter.
//
// @access  read
// @param   filter MAP          lists by field, changedSince, prefixes of externalId; null in a field matches all
// @param   after  LIST | NULL  sort key of the item before the slice
// @param   limit  INTEGER      maximum number
// @returns key    LIST         [name, id]
// @returns node   MAP          the technology's properties with its labels
// @order   by key
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
WITH t, [t.sortKey, t.id] AS key
WHERE $after IS NULL OR key > $after
WITH t, key
ORDER BY key
LIMIT $limit
RETURN key, t {.*, labels: labels(t)} AS node
