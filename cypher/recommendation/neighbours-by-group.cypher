// Prerequisites and dependents of skills that are one of several options, in a named group or one of a single skill. They
// are no evidence of a relation (see neighbourhood), but a client that shows prerequisites shows them.
//
// @access  read
// @param   ids           LIST<STRING>  distinct skill ids
// @returns id            STRING        one of the ids; no row without such neighbours
// @returns prerequisites LIST<STRING>  options of the groups that it requires, without exceptions
// @returns dependents    LIST<STRING>  skills that require a group of which it is an option
// @order   none; rows and lists are sets
// @needs   constraint entity_id
UNWIND $ids AS id
MATCH (n:Skill:Entity {id: id})
WITH
  id,
  COLLECT {
    MATCH (n)-[e:REQUIRES]->(:AlternativeGroup)-[:HAS_MEMBER]->(m:Skill)
    WHERE NOT m.id IN coalesce(e.except, [])
    RETURN m.id AS other
    UNION
    MATCH (n)-[e:REQUIRES]->(m:Skill)
    WHERE e.group IS NOT NULL
    RETURN m.id AS other
  } AS prerequisites,
  COLLECT {
    MATCH (n)<-[:HAS_MEMBER]-(:AlternativeGroup)<-[e:REQUIRES]-(d:Skill)
    WHERE NOT n.id IN coalesce(e.except, [])
    RETURN d.id AS other
    UNION
    MATCH (n)<-[e:REQUIRES]-(d:Skill)
    WHERE e.group IS NOT NULL
    RETURN d.id AS other
  } AS dependents
WHERE size(prerequisites) + size(dependents) > 0
RETURN id, prerequisites, dependents
