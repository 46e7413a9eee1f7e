// A slice of all skills by name. The index is scanned only over the slice.
//
// @access  read
// @param   name  STRING   normalised name of the skill before the slice; '' for the first slice
// @param   id    STRING   id of that skill
// @param   limit INTEGER  maximum number
// @returns key   LIST     [0, 0, name, id], as in skill/list
// @returns node  MAP      the skill's properties with its labels
// @order   by key
// @needs   index skill_name
MATCH (s:Skill)
USING INDEX s:Skill(sortKey, id)
// CASE instead of OR, for which the planner would sort the union of two index scans; the index is used only with predicates
// on both properties
WHERE s.sortKey >= $name AND s.id IS NOT NULL AND CASE s.sortKey WHEN $name THEN s.id > $id ELSE true END
WITH s
ORDER BY s.sortKey, s.id
LIMIT $limit
RETURN [0, 0, s.sortKey, s.id] AS key, s {.*, labels: labels(s)} AS node
