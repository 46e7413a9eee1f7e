// The ids of all skills, as one record.
//
// @access  read
// @returns ids  LIST<STRING>
// @needs   label Skill
MATCH (s:Skill)
RETURN collect(s.id) AS ids
