// The needs of all or some roles, 25 roles per record: decoding a single record would block the event loop.
// Levels are returned separately: looking up the level of each need would take longer than all the rest.
//
// @access  read
// @param   roles  LIST<STRING> | NULL  role ids; null for all
// @returns needs  LIST<LIST>           [role id, [[skill id, importance, id of the level of proficiency or null]]]
// @returns levels LIST<LIST>           [level id, rank]
// @needs   label Role, label Level
MATCH (r:Role)-[e:NEEDS]->(s:Skill)
WHERE $roles IS NULL OR r.id IN $roles
WITH r, collect([s.id, e.importance, e.proficiency]) AS needs
WITH collect([r.id, needs]) AS found, COLLECT { MATCH (l:Level) RETURN [l.id, l.rank] } AS levels
UNWIND range(0, size(found) - 1, 25) AS start
RETURN found[start..start + 25] AS needs, levels
