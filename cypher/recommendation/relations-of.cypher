// The relating edges of some entities, as in `relations`.
//
// @access  read
// @param   ids     LIST<STRING>  distinct ids; unknown ones have no row
// @returns id      STRING        one of the ids
// @returns retired BOOLEAN       whether it is deprecated or discontinued
// @returns groups  LIST<LIST>    [kind, whether the edges start at the entity, whether they are REQUIRED or ESSENTIAL, ids of the other ends]
// @order   none
// @needs   constraint entity_id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN id, coalesce(n.status IN ['DEPRECATED', 'DISCONTINUED'], false) AS retired, COLLECT {
  MATCH (n)-[e:REQUIRES|USES|NEEDS|IN_AREA|IN_TRACK|EXERCISES|TEACHES|HAS_MEMBER]-(m:Entity)
  WHERE
    (type(e) IN ['HAS_MEMBER', 'USES'] AND (n:Skill OR m:Skill)) OR
    (NOT type(e) IN ['HAS_MEMBER', 'USES'] AND e.group IS NULL AND NOT n:AlternativeGroup AND NOT m:AlternativeGroup)
  WITH
    type(e) AS kind,
    startNode(e) = n AS forward,
    coalesce(e.strength <> 'RECOMMENDED', true) AND coalesce(e.importance <> 'PREFERRED', true) AS essential,
    collect(m.id) AS ends
  RETURN [kind, forward, essential, ends]
} AS groups
