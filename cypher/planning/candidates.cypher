// Candidates for the next skill without goals: skills that require nothing, or something known, or a group with a skill that
// uses a known technology, by descending number of dependents; and their dependents.
//
// @access  read
// @param   known LIST<STRING>  ids of known skills and technologies
// @param   limit INTEGER       maximum number without the dependents
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
WITH collect(s.id) + collect(d.id) AS candidates
UNWIND candidates AS id
RETURN collect(DISTINCT id) AS ids
