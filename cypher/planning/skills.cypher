// What planning needs to know of skills, 500 a record: one record would be decoded at once, which blocks the service.
//
// @access  read
// @param   ids    LIST<STRING>  distinct skill ids
// @returns skills LIST<LIST>    [id, name, level rank, learning time from, to, area ids, technology ids,
//                              how many skills directly build on it]; null for what is not known
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
