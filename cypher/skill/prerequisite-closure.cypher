// All prerequisites of some skills, direct and further on, as one record: a walk that visits each skill once.
//
// @access  read
// @param   ids   LIST<STRING>  distinct skill ids
// @param   limit INTEGER       how many skills at most, those asked for included
// @returns skills    INTEGER      how many skills the walk took
// @returns adjacency LIST<LIST>   [id, [[prerequisite id, strength, group]]]; a skill that leads nowhere is left out
// @needs   constraint entity_id
UNWIND $ids AS id
// one start at a time: for `IN` the planner leaves DISTINCT out, as though one walk were all
MATCH (s:Skill:Entity {id: id})-[:REQUIRES*0..]->(p:Skill)
WITH DISTINCT p
LIMIT $limit
WITH collect(p) AS walked
UNWIND walked AS p
OPTIONAL MATCH (p)-[e:REQUIRES]->(q:Skill)
WITH size(walked) AS skills, p, [edge IN collect([q.id, e.strength, e.group]) WHERE edge[0] IS NOT NULL] AS edges
RETURN skills, [entry IN collect([p.id, edges]) WHERE size(entry[1]) > 0] AS adjacency
