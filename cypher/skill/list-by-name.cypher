// Slices of all skills by name. The index is scanned only over each slice.
//
// @access  read
// @param   starts LIST<LIST>  for each slice [normalised name, id] of the skill before it; ['', ''] for the first slice
// @param   limit  INTEGER     maximum number of items of a slice
// @returns key    LIST        [index of the slice, name, id]
// @returns node   MAP         the skill's properties with its labels
// @order   by slice, then by name and id
// @needs   index skill_name
UNWIND range(0, size($starts) - 1) AS slice
WITH slice, $starts[slice][0] AS name, $starts[slice][1] AS id
CALL (name, id) {
  MATCH (s:Skill)
  USING INDEX s:Skill(sortKey, id)
  // CASE instead of OR, for which the planner would sort the union of two index scans; the index is used only with predicates
  // on both properties
  WHERE s.sortKey >= name AND s.id IS NOT NULL AND CASE s.sortKey WHEN name THEN s.id > id ELSE true END
  WITH s
  ORDER BY s.sortKey, s.id
  LIMIT $limit
  RETURN s
}
RETURN [slice, s.sortKey, s.id] AS key, s {.*, labels: labels(s)} AS node
