// The direct prerequisites of all skills, as one record.
//
// @access  read
// @returns adjacency LIST<LIST>  [id, [[prerequisite id, strength, group]]]; without skills that have none
// @needs   label Skill
MATCH (s:Skill)-[e:REQUIRES]->(p:Skill)
WITH s, collect([p.id, e.strength, e.group]) AS edges
RETURN collect([s.id, edges]) AS adjacency
