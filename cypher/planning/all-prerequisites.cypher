// The direct prerequisites of all skills, as one record.
//
// @access  read
// @returns adjacency LIST<LIST>  [id, [[prerequisite id, strength, group]]]; without skills that have none. A
//                                required alternative group is listed as its members, with the group's id as their group
// @needs   label Skill
CALL () {
  MATCH (s:Skill)-[e:REQUIRES]->(p:Skill)
  RETURN s, collect([p.id, e.strength, e.group]) AS edges
  UNION ALL
  MATCH (g:AlternativeGroup)<-[e:REQUIRES]-(s:Skill)
  MATCH (g)-[:HAS_MEMBER]->(p:Skill)
  WHERE NOT p.id IN coalesce(e.except, [])
  RETURN s, collect([p.id, e.strength, g.id]) AS edges
}
WITH s, collect(edges) AS lists
RETURN collect([s.id, reduce(edges = [], list IN lists | edges + list)]) AS adjacency
