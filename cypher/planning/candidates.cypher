// Skills to think of when no goal is told: those that require nothing, or something known, or one of alternatives that
// uses a known technology, those that most depend on first; and what depends on them.
//
// @access  read
// @param   known LIST<STRING>  ids of known skills and technologies
// @param   limit INTEGER       how many to start from
// @returns ids   LIST<STRING>  distinct skill ids, none of them known
// @needs   label Skill
MATCH (s:Skill)
WHERE NOT s.id IN $known
  AND (
    NOT EXISTS { (s)-[:REQUIRES {strength: 'REQUIRED'}]->(:Skill) }
    OR EXISTS { (s)-[:REQUIRES]->(p:Skill) WHERE p.id IN $known }
    OR EXISTS { (s)-[e:REQUIRES]->(:Skill)-[:USES]->(t:Technology) WHERE e.group IS NOT NULL AND t.id IN $known }
  )
WITH s
ORDER BY COUNT { (s)<-[:REQUIRES]-(:Skill) } DESC, s.id
LIMIT $limit
OPTIONAL MATCH (s)<-[:REQUIRES]-(d:Skill)
WHERE NOT d.id IN $known
WITH collect(s.id) + collect(d.id) AS every
UNWIND every AS id
RETURN collect(DISTINCT id) AS ids
