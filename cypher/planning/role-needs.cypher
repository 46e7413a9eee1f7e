// The needs of all or some roles, 5 roles per record, by importance, proficiency and alternative group: decoding large records or
// repeated strings would block the event loop.
// Levels are returned separately: looking up the level of each need would take longer than all the rest.
//
// @access  read
// @param   roles  LIST<STRING> | NULL  role ids; null for all
// @returns needs  LIST<LIST>           [role id, [[importance, id of the level of proficiency or null, id of the
//                                      alternative group or null, [skill id]]]]
// @returns levels LIST<LIST>           [level id, rank]
// @needs   label Role, label Level
CALL () {
  MATCH (r:Role)-[e:NEEDS]->(s:Skill)
  WHERE $roles IS NULL OR r.id IN $roles
  RETURN r.id AS role, e.importance AS importance, e.proficiency AS proficiency, NULL AS group, collect(s.id) AS skills
  UNION ALL
  MATCH (g:AlternativeGroup)<-[e:NEEDS]-(r:Role)
  WHERE $roles IS NULL OR r.id IN $roles
  MATCH (g)-[:HAS_MEMBER]->(s:Skill)
  WHERE NOT s.id IN coalesce(e.except, [])
  RETURN r.id AS role, e.importance AS importance, e.proficiency AS proficiency, g.id AS group, collect(s.id) AS skills
}
WITH role, collect([importance, proficiency, group, skills]) AS needs
WITH collect([role, needs]) AS found, COLLECT { MATCH (l:Level) RETURN [l.id, l.rank] } AS levels
UNWIND range(0, size(found) - 1, 5) AS start
RETURN found[start..start + 5] AS needs, levels
