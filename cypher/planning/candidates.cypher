// Candidates for the next skill without goals: skills that require nothing, or something that may be known, by descending
// number of dependents; and their dependents.
//
// @access  read
// @param   known    LIST<STRING>  ids of known skills
// @param   possible LIST<STRING>  ids of skills that may be known
// @param   limit    INTEGER       maximum number without the dependents
// @returns ids      LIST<STRING>  distinct skill ids, none of them known
// @needs   label Skill
MATCH (s:Skill)
WHERE NOT s.id IN $known
  AND (
    NOT EXISTS { (s)-[:REQUIRES {strength: 'REQUIRED'}]->(:Entity) }
    OR EXISTS { (s)-[:REQUIRES]->(p:Skill) WHERE p.id IN $possible }
    OR EXISTS {
      MATCH (s)-[e:REQUIRES]->(:AlternativeGroup)-[:HAS_MEMBER]->(p:Skill)
      WHERE NOT p.id IN coalesce(e.except, []) AND p.id IN $possible
    }
  )
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
