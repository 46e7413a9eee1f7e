// The direct prerequisites of some skills, as one record.
//
// @access  read
// @param   ids       LIST<STRING>  distinct skill ids
// @returns adjacency LIST<LIST>    [id, [[prerequisite id, strength, group]]]; without skills that have none
// @needs   constraint entity_id
MATCH (s:Skill:Entity WHERE s.id IN $ids)-[e:REQUIRES]->(p:Skill)
WITH s, collect([p.id, e.strength, e.group]) AS edges
RETURN collect([s.id, edges]) AS adjacency
