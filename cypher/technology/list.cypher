// A slice of the technologies that a filter leaves.
//
// @access  read
// @param   filter MAP          lists by field, text folded as names are; null in a field lets all pass
// @param   after  LIST | NULL  the key that the slice begins after
// @param   limit  INTEGER      how many at most
// @returns key    LIST         [name, id]
// @returns node   MAP          the technology's properties with its labels
// @order   by key
// @needs   label Technology
MATCH (t:Technology)
WHERE
  ($filter.category IS NULL OR t.category IN $filter.category)
  AND ($filter.skill IS NULL OR EXISTS { (t)<-[:USES]-(x) WHERE x.id IN $filter.skill })
  AND ($filter.role IS NULL OR EXISTS { (t)<-[:USES]-(:Skill)<-[:NEEDS]-(x) WHERE x.id IN $filter.role })
  AND ($filter.text IS NULL OR any(name IN t.foldedNames WHERE name CONTAINS $filter.text))
WITH t, [t.sortKey, t.id] AS key
WHERE $after IS NULL OR key > $after
WITH t, key
ORDER BY key
LIMIT $limit
RETURN key, t {.*, labels: labels(t)} AS node
