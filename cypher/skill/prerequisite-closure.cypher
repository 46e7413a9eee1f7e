// All direct and indirect prerequisites of some skills, as one record. The walk visits each skill once. An
// edge to an alternative group joins its start with each member that the edge does not except; since the walk follows it to
// every member, skills may be among the visited that no edge of the result leads to.
//
// @access  read
// @param   ids   LIST<STRING>  distinct skill ids
// @param   limit INTEGER       maximum number of skills, including the start
// @returns adjacency LIST<LIST>   [id, [edge, …]] of every visited skill; an edge is the prerequisite's id if it
//                                 is REQUIRED and in no group, else [id, strength, group], the group being an id or a key
// @needs   constraint entity_id
UNWIND $ids AS id
// UNWIND instead of IN, for which the planner does not prune the walk by DISTINCT
MATCH (s:Skill:Entity {id: id})-[:REQUIRES|HAS_MEMBER*0..]->(p:Skill)
WITH DISTINCT p
LIMIT $limit
RETURN collect([p.id, [(p)-[e:REQUIRES]->(q:Skill) |
  CASE WHEN e.strength = 'REQUIRED' AND e.group IS NULL THEN q.id ELSE [q.id, e.strength, e.group] END
] + [(p)-[e:REQUIRES]->(g:AlternativeGroup)-[:HAS_MEMBER]->(q:Skill) WHERE NOT q.id IN coalesce(e.except, []) |
  [q.id, e.strength, g.id]
]]) AS adjacency
