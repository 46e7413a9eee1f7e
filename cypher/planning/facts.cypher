// What entities mean as goals or as known: the skills of a technology, role, level, area or track.
//
// @access  read
// @param   ids    LIST<STRING>  distinct ids
// @returns id     STRING        one of the ids; no row for unknown ids
// @returns label  STRING        the label of its kind
// @returns name   STRING        its name
// @returns rank   INTEGER       levels: the level's rank
// @returns skills LIST<LIST>    [id, importance (roles), kind of skill and level rank (levels; includes the skills of lower levels)]
// @order   skills by id; ESSENTIAL skills of a role first
// @needs   constraint entity_id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  WITH n WHERE n:Technology
  MATCH (n)<-[:USES]-(s:Skill)
  RETURN s, NULL AS importance, NULL AS rank
  UNION ALL
  WITH n WHERE n:Role
  MATCH (n)-[e:NEEDS]->(s:Skill)
  RETURN s, e.importance AS importance, NULL AS rank
  UNION ALL
  WITH n WHERE n:Area
  MATCH (n)<-[:IN_AREA]-(s:Skill)
  RETURN s, NULL AS importance, NULL AS rank
  UNION ALL
  WITH n WHERE n:Track
  MATCH (n)<-[:IN_TRACK]-(s:Skill)
  RETURN s, NULL AS importance, NULL AS rank
  UNION ALL
  WITH n WHERE n:Level
  MATCH (l:Level)<-[:AT_LEVEL]-(s:Skill)
  WHERE l.rank <= n.rank
  RETURN s, NULL AS importance, l.rank AS rank
  UNION ALL
  WITH n
  RETURN NULL AS s, NULL AS importance, NULL AS rank
}
WITH n, s, importance, rank
ORDER BY importance, s.id
WITH n, [skill IN collect([s.id, importance, s.skillKind, rank]) WHERE skill[0] IS NOT NULL] AS skills
RETURN n.id AS id, head([label IN labels(n) WHERE label <> 'Entity']) AS label, n.name AS name, n.rank AS rank, skills
