// The skills that require nothing, as one record.
//
// @access  read
// @returns ids  LIST<STRING>
// @order   by descending number of dependents, then by id
// @needs   label Skill
MATCH (s:Skill)
WHERE NOT EXISTS { (s)-[:REQUIRES {strength: 'REQUIRED'}]->(:Entity) }
WITH s
ORDER BY COUNT { (s)<-[:REQUIRES]-(:Skill) } + COUNT {
  MATCH (s)<-[:HAS_MEMBER]-(:AlternativeGroup)<-[e:REQUIRES]-(d:Skill)
  WHERE NOT s.id IN coalesce(e.except, []) AND NOT EXISTS { (d)-[:REQUIRES]->(s) }
  RETURN DISTINCT d
} DESC, s.id
RETURN collect(s.id) AS ids
