// The direct prerequisites of some skills, as one record.
//
// @access  read
// @param   ids       LIST<STRING>  distinct skill ids
// @returns adjacency LIST<LIST>    [id, [[prerequisite id, strength, group]]]; without skills that have none. A
//                                required alternative group is listed as its members, with the group's id as their group
// @needs   constraint entity_id
MATCH (s:Skill:Entity WHERE s.id IN $ids)
WITH s, [(s)-[e:REQUIRES]->(p:Skill) | [p.id, e.strength, e.group]]
  + [
    (s)-[e:REQUIRES]->(g:AlternativeGroup)-[:HAS_MEMBER]->(p:Skill)
    WHERE NOT p.id IN coalesce(e.except, []) |
    [p.id, e.strength, g.id]
  ] AS edges
WHERE size(edges) > 0
RETURN collect([s.id, edges]) AS adjacency
