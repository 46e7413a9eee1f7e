// Skills by name.
//
// @access  schema
CREATE RANGE INDEX skill_name IF NOT EXISTS FOR (s:Skill) ON (s.sortKey, s.id)
