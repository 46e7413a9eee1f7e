// Candidates for the next skill without goals: skills that require nothing (planning/starting-skills), or something that may
// be known, by descending number of dependents; and their dependents.
//
// @access  read
// @param   starting LIST<STRING>  ids of skills that require nothing
// @param   known    LIST<STRING>  ids of known skills
// @param   possible LIST<STRING>  ids of skills that may be known
// @param   limit    INTEGER       maximum number without the dependents
// @returns ids      LIST<STRING>  distinct skill ids, none of them known
// @needs   label Skill, constraint entity_id
CALL () {
  UNWIND $starting AS id
  MATCH (s:Skill:Entity {id: id})
  RETURN s
  UNION
  // from what is known, instead of asking every skill of the graph
  MATCH (p:Skill:Entity WHERE p.id IN $possible)<-[:REQUIRES]-(s:Skill)
  RETURN s
  UNION
  MATCH (p:Skill:Entity WHERE p.id IN $possible)<-[:HAS_MEMBER]-(:AlternativeGroup)<-[e:REQUIRES]-(s:Skill)
  WHERE NOT p.id IN coalesce(e.except, [])
  RETURN s
}
WITH s
WHERE NOT s.id IN $known
WITH s
ORDER BY COUNT { (s)<-[:REQUIRES]-(:Skill) } + COUNT {
  MATCH (s)<-[:HAS_MEMBER]-(:AlternativeGroup)<-[e:REQUIRES]-(d:Skill)
  WHERE NOT s.id IN coalesce(e.except, []) AND NOT EXISTS { (d)-[:REQUIRES]->(s) }
  RETURN DISTINCT d
} DESC, s.id
LIMIT $limit
WITH s, [(s)<-[:REQUIRES]-(d:Skill) WHERE NOT d.id IN $known | d.id]
  + [
    (s)<-[:HAS_MEMBER]-(:AlternativeGroup)<-[e:REQUIRES]-(d:Skill)
    WHERE NOT d.id IN $known AND NOT s.id IN coalesce(e.except, []) |
    d.id
  ] AS dependents
UNWIND [s.id] + dependents AS id
RETURN collect(DISTINCT id) AS ids
