// A page of all entities with the relating edges that start at them; the reader turns them round for their other ends. What
// is only one of several options does not relate: a skill that requires any one of eight languages is not closely related to
// each of them. Of the edges of an alternative group, those to members that are skills do. A technology relates the skills
// that use it, and no roles.
//
// @access  read
// @param   after   STRING      id of the last entity of the previous page; '' for the first page
// @param   limit   INTEGER     maximum number of rows
// @returns id      STRING
// @returns retired BOOLEAN     whether it is deprecated or discontinued
// @returns groups  LIST<LIST>  [kind, true: the edges start at the entity, whether they are REQUIRED or ESSENTIAL, ids of the other ends]
// @order   by id
// @needs   constraint entity_id
MATCH (n:Entity)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n.id AS id, coalesce(n.status IN ['DEPRECATED', 'DISCONTINUED'], false) AS retired, COLLECT {
  MATCH (n)-[e:REQUIRES|USES|NEEDS|IN_AREA|IN_TRACK|EXERCISES|TEACHES|HAS_MEMBER]->(m:Entity)
  WHERE
    (type(e) IN ['HAS_MEMBER', 'USES'] AND (n:Skill OR m:Skill)) OR
    (NOT type(e) IN ['HAS_MEMBER', 'USES'] AND e.group IS NULL AND NOT n:AlternativeGroup AND NOT m:AlternativeGroup)
  WITH
    type(e) AS kind,
    coalesce(e.strength <> 'RECOMMENDED', true) AND coalesce(e.importance <> 'PREFERRED', true) AS essential,
    collect(m.id) AS ends
  RETURN [kind, true, essential, ends]
} AS groups
ORDER BY id
