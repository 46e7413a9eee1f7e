// Properties of skills for planning, 500 skills per record: decoding a single record would block the event loop.
//
// @access  read
// @param   ids    LIST<STRING>  distinct skill ids
// @returns skills LIST<LIST>    [id, name, kind, level rank, minimum and maximum learning time, area ids, technology ids,
//                              number of direct dependents, those by way of an alternative group included, whether the
//                              learning time is neither stated nor a share of a stated one, whether it is deprecated
//                              or discontinued]; null for unknown values
// @order   areas and technologies by id
// @needs   constraint entity_id
MATCH (s:Skill:Entity WHERE s.id IN $ids)
WITH collect([
  s.id,
  s.name,
  s.skillKind,
  head([(s)-[:AT_LEVEL]->(l:Level) | l.rank]),
  s.learningTimeMin,
  s.learningTimeMax,
  COLLECT { MATCH (s)-[:IN_AREA]->(a:Area) RETURN a.id ORDER BY a.id },
  COLLECT { MATCH (s)-[:USES]->(t:Technology) RETURN t.id ORDER BY t.id },
  COUNT { (s)<-[:REQUIRES]-(:Skill) } + COUNT {
    MATCH (s)<-[:HAS_MEMBER]-(:AlternativeGroup)<-[e:REQUIRES]-(d:Skill)
    WHERE NOT s.id IN coalesce(e.except, []) AND NOT EXISTS { (d)-[:REQUIRES]->(s) }
    RETURN DISTINCT d
  },
  coalesce(s.learningTimeBasis <> 'STATED' AND s.learningTimeShareOf IS NULL, true),
  coalesce(s.status IN ['DEPRECATED', 'DISCONTINUED'], false)
]) AS found
UNWIND range(0, size(found) - 1, 500) AS start
RETURN found[start..start + 500] AS skills
