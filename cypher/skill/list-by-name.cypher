// A slice of all skills by name: the index is read from where the slice begins, as far as it goes.
//
// @access  read
// @param   name  STRING   the slice begins after the skill with this folded name, '' for the first slice
// @param   id    STRING   and this id
// @param   limit INTEGER  how many at most
// @returns key   LIST     [0, 0, name, id], as in skill/list
// @returns node  MAP      the skill's properties with its labels
// @order   by key
// @needs   index skill_name
MATCH (s:Skill)
USING INDEX s:Skill(sortKey, id)
// as CASE: for OR the planner unites two walks, and sorts; the index serves where it is asked for both properties
WHERE s.sortKey >= $name AND s.id IS NOT NULL AND CASE s.sortKey WHEN $name THEN s.id > $id ELSE true END
WITH s
ORDER BY s.sortKey, s.id
LIMIT $limit
RETURN [0, 0, s.sortKey, s.id] AS key, s {.*, labels: labels(s)} AS node
