// All prerequisites of some skills, direct and further on, as one record: a walk that visits each skill once.
//
// @access  read
// @param   ids   LIST<STRING>  distinct skill ids
// @param   limit INTEGER       how many skills at most, those asked for included
// @returns adjacency LIST<LIST>   [id, [edge, …]] of every skill that the walk took; an edge is the prerequisite's id where it
//                                 is REQUIRED and no alternative, else [id, strength, group]
// @needs   constraint entity_id
UNWIND $ids AS id
// one start at a time: for `IN` the planner leaves DISTINCT out, as though one walk were all
MATCH (s:Skill:Entity {id: id})-[:REQUIRES*0..]->(p:Skill)
WITH DISTINCT p
LIMIT $limit
RETURN collect([p.id, [(p)-[e:REQUIRES]->(q:Skill) |
  CASE WHEN e.strength = 'REQUIRED' AND e.group IS NULL THEN q.id ELSE [q.id, e.strength, e.group] END
]]) AS adjacency
