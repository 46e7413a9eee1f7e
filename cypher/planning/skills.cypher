// Properties of skills for planning, 500 skills per record: decoding a single record would block the event loop.
//
// @access  read
// @param   ids    LIST<STRING>  distinct skill ids
// @returns skills LIST<LIST>    [id, name, level rank, minimum and maximum learning time, area ids, technology ids,
//                              number of direct dependents]; null for unknown values
// @order   areas and technologies by id
// @needs   constraint entity_id
MATCH (s:Skill:Entity WHERE s.id IN $ids)
WITH collect([
  s.id,
  s.name,
  head([(s)-[:AT_LEVEL]->(l:Level) | l.rank]),
  s.learningTimeMin,
  s.learningTimeMax,
  COLLECT { MATCH (s)-[:IN_AREA]->(a:Area) RETURN a.id ORDER BY a.id },
  COLLECT { MATCH (s)-[:USES]->(t:Technology) RETURN t.id ORDER BY t.id },
  COUNT { (s)<-[:REQUIRES]-(:Skill) }
]) AS found
UNWIND range(0, size(found) - 1, 500) AS start
RETURN found[start..start + 500] AS skills
