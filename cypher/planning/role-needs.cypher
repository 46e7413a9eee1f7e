// The needs of all or some roles, 5 roles per record, grouped by importance and proficiency: decoding large records or
// repeated strings would block the event loop.
// Levels are returned separately: looking up the level of each need would take longer than all the rest.
//
// @access  read
// @param   roles  LIST<STRING> | NULL  role ids; null for all
// @returns needs  LIST<LIST>           [role id, [[importance, id of the level of proficiency or null, [skill id]]]]
// @returns levels LIST<LIST>           [level id, rank]
// @needs   label Role, label Level
MATCH (r:Role)-[e:NEEDS]->(s:Skill)
WHERE $roles IS NULL OR r.id IN $roles
WITH r.id AS role, e.importance AS importance, e.proficiency AS proficiency, collect(s.id) AS skills
WITH role, collect([importance, proficiency, skills]) AS needs
WITH collect([role, needs]) AS found, COLLECT { MATCH (l:Level) RETURN [l.id, l.rank] } AS levels
UNWIND range(0, size(found) - 1, 5) AS start
RETURN found[start..start + 5] AS needs, levels
