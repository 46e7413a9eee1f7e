// Which of some skills require nothing, as one record.
//
// @access  read
// @param   ids    LIST<STRING>  distinct skill ids
// @returns skills LIST<LIST>    [id, number of direct dependents, those by way of an alternative group included]
// @order   none
// @needs   constraint entity_id
MATCH (s:Skill:Entity WHERE s.id IN $ids)
WHERE NOT EXISTS { (s)-[:REQUIRES {strength: 'REQUIRED'}]->(:Entity) }
RETURN collect([
  s.id,
  COUNT { (s)<-[:REQUIRES]-(:Skill) } + COUNT {
    MATCH (s)<-[:HAS_MEMBER]-(:AlternativeGroup)<-[e:REQUIRES]-(d:Skill)
    WHERE NOT s.id IN coalesce(e.except, []) AND NOT EXISTS { (d)-[:REQUIRES]->(s) }
    RETURN DISTINCT d
  }
]) AS skills
