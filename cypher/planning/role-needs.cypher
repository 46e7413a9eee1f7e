// The needs of some roles, 5 roles per record, by importance, proficiency and alternative group: decoding large records or
// repeated strings would block the event loop.
// Levels are returned separately: looking up the level of each need would take longer than all the rest.
//
// @access  read
// @param   roles  LIST<STRING>  distinct role ids
// @returns needs  LIST<LIST>    [role id, [[importance, id of the level of proficiency or null, id of the
//                               alternative group or null, [skill id]]]]
// @returns levels LIST<LIST>    [level id, rank]
// @needs   label Role, label Level, constraint entity_id
UNWIND $roles AS id
MATCH (r:Role:Entity {id: id})
CALL (r) {
  MATCH (r)-[e:NEEDS]->(s:Skill)
  RETURN e.importance AS importance, e.proficiency AS proficiency, NULL AS group, collect(s.id) AS skills
  UNION ALL
  MATCH (r)-[e:NEEDS]->(g:AlternativeGroup)-[:HAS_MEMBER]->(s:Skill)
  WHERE NOT s.id IN coalesce(e.except, [])
  RETURN e.importance AS importance, e.proficiency AS proficiency, g.id AS group, collect(s.id) AS skills
}
WITH r.id AS role, collect([importance, proficiency, group, skills]) AS needs
WITH collect([role, needs]) AS found, COLLECT { MATCH (l:Level) RETURN [l.id, l.rank] } AS levels
UNWIND range(0, size(found) - 1, 5) AS start
RETURN found[start..start + 5] AS needs, levels
