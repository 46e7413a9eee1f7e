// The number of technologies that pass a filter.
//
// @access  read
// @param   filter MAP      lists by field, normalised text; null in a field matches all
// @returns total  INTEGER  number of technologies
// @needs   label Technology
MATCH (t:Technology)
WHERE
  ($filter.category IS NULL OR t.category IN $filter.category)
  AND ($filter.skill IS NULL OR EXISTS { (t)<-[:USES]-(x) WHERE x.id IN $filter.skill })
  AND ($filter.role IS NULL OR EXISTS { (t)<-[:USES]-(:Skill)<-[:NEEDS]-(x) WHERE x.id IN $filter.role })
  AND ($filter.text IS NULL OR any(name IN t.foldedNames WHERE name CONTAINS $filter.text))
RETURN count(t) AS total
