// What entities mean as goals or as known: the skills of a technology, role, level, area, track or group.
//
// @access  read
// @param   ids    LIST<STRING>  distinct ids
// @returns id     STRING        one of the ids; no row for unknown ids
// @returns label  STRING        the label of its kind
// @returns name   STRING        its name
// @returns rank   INTEGER       levels: the level's rank
// @returns uses   LIST<LIST>    technologies: [skill id, PRIMARY, SAME_NAME (a name or alias in common), STATED or INFERRED]
// @returns needs  LIST<LIST>    roles: [skill id, importance, rank of the level of proficiency, group id]
// @returns before LIST<STRING>  roles: ids of the roles that lead to it
// @returns skills LIST<LIST>    levels, areas, tracks, groups: [skill id, kind of skill, level rank]; of a level and all lower ones
// @returns groups LIST<LIST>    levels, areas, tracks: [group id, [skill id]] of the groups with a member among the skills
// @order   skills, needs, uses and before by id; ESSENTIAL needs first
// @needs   constraint entity_id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  WITH n WHERE n:Area
  MATCH (n)<-[:IN_AREA]-(s:Skill)
  RETURN s, NULL AS rank
  UNION ALL
  WITH n WHERE n:Track
  MATCH (n)<-[:IN_TRACK]-(s:Skill)
  RETURN s, NULL AS rank
  UNION ALL
  WITH n WHERE n:Level
  MATCH (l:Level)<-[:AT_LEVEL]-(s:Skill)
  WHERE l.rank <= n.rank
  RETURN s, l.rank AS rank
  UNION ALL
  WITH n WHERE n:AlternativeGroup
  MATCH (n)-[:HAS_MEMBER]->(s:Skill)
  RETURN s, NULL AS rank
  UNION ALL
  WITH n
  RETURN NULL AS s, NULL AS rank
}
WITH n, s, rank
ORDER BY s.id
WITH
  n,
  [skill IN collect([s.id, s.skillKind, rank]) WHERE skill[0] IS NOT NULL] AS skills,
  CASE WHEN n:AlternativeGroup THEN [] ELSE collect(s) END AS members
RETURN
  n.id AS id,
  head([label IN labels(n) WHERE label <> 'Entity']) AS label,
  n.name AS name,
  n.rank AS rank,
  COLLECT {
    MATCH (n:Technology)<-[e:USES]-(s:Skill)
    RETURN [s.id, CASE
      WHEN e.primary THEN 'PRIMARY'
      WHEN any(key IN n.keys WHERE key IN s.keys) THEN 'SAME_NAME'
      ELSE e.basis
    END]
    ORDER BY s.id
  } AS uses,
  COLLECT {
    CALL (n) {
      MATCH (n:Role)-[e:NEEDS]->(s:Skill)
      RETURN s, e, NULL AS group
      UNION ALL
      MATCH (n:Role)-[e:NEEDS]->(g:AlternativeGroup)-[:HAS_MEMBER]->(s:Skill)
      WHERE NOT s.id IN coalesce(e.except, [])
      RETURN s, e, g.id AS group
    }
    OPTIONAL MATCH (l:Level:Entity {id: e.proficiency})
    RETURN [s.id, e.importance, l.rank, group]
    ORDER BY e.importance, group, s.id
  } AS needs,
  COLLECT { MATCH (n:Role)<-[:LEADS_TO]-(r:Role) RETURN r.id ORDER BY r.id } AS before,
  skills,
  COLLECT {
    UNWIND members AS member
    MATCH (member)<-[:HAS_MEMBER]-(g:AlternativeGroup)
    WITH DISTINCT g
    RETURN [g.id, COLLECT { MATCH (g)-[:HAS_MEMBER]->(s:Skill) RETURN s.id ORDER BY s.id }]
    ORDER BY g.id
  } AS groups
