// All relating edges of some entities, and the degrees of both ends by kind of edge. What is only one of several options
// does not relate: a skill that requires any one of eight languages is not closely related to each of them. Of the edges of
// an alternative group, those to members that are skills do. A technology relates the skills that use it, and no roles.
// 100 of each per record: decoding a single record would block the event loop.
//
// @access  read
// @param   ids     LIST<STRING>  distinct ids
// @returns links   LIST<LIST>    [id, [[other id, kind, whether the edge starts at id, whether it is REQUIRED or ESSENTIAL]]]
// @returns degrees LIST<LIST>    [id, whether it is deprecated or discontinued, degrees by REQUIRES, USES, NEEDS, IN_AREA, IN_TRACK, EXERCISES, TEACHES, HAS_MEMBER], of both ends
// @needs   constraint entity_id
MATCH (n:Entity WHERE n.id IN $ids)
OPTIONAL MATCH (n)-[e:REQUIRES|USES|NEEDS|IN_AREA|IN_TRACK|EXERCISES|TEACHES|HAS_MEMBER]-(m:Entity)
WHERE
  (type(e) = 'HAS_MEMBER' AND (n:Skill OR m:Skill)) OR
  (type(e) = 'USES' AND (n:Skill OR m:Skill)) OR
  (NOT type(e) IN ['HAS_MEMBER', 'USES'] AND e.group IS NULL AND NOT n:AlternativeGroup AND NOT m:AlternativeGroup)
WITH n, [
    link IN collect([
      m.id,
      type(e),
      startNode(e) = n,
      coalesce(e.strength <> 'RECOMMENDED', true) AND coalesce(e.importance <> 'PREFERRED', true)
    ])
    WHERE link[0] IS NOT NULL
  ] AS links, [n] + collect(m) AS near
WITH collect([n.id, links]) AS links, collect(near) AS groups
CALL (groups) {
  UNWIND groups AS near
  UNWIND near AS x
  WITH DISTINCT x
  RETURN collect([
    x.id,
    coalesce(x.status IN ['DEPRECATED', 'DISCONTINUED'], false),
    CASE WHEN x:AlternativeGroup THEN 0 ELSE COUNT { (x)-[e:REQUIRES]-(y) WHERE e.group IS NULL AND NOT y:AlternativeGroup } END,
    CASE WHEN x:Skill THEN COUNT { (x)-[:USES]->() } ELSE COUNT { (x)<-[:USES]-(:Skill) } END,
    CASE WHEN x:AlternativeGroup THEN 0 ELSE COUNT { (x)-[:NEEDS]-() } - COUNT { (x)-[:NEEDS]->(:AlternativeGroup) } END,
    COUNT { (x)-[:IN_AREA]-() },
    COUNT { (x)-[:IN_TRACK]-() },
    COUNT { (x)-[:EXERCISES]-() },
    COUNT { (x)-[:TEACHES]-() },
    CASE WHEN x:Technology THEN 0 WHEN x:AlternativeGroup THEN COUNT { (x)-[:HAS_MEMBER]->(:Skill) } ELSE COUNT { (x)-[:HAS_MEMBER]-() } END
  ]) AS degrees
}
WITH links, degrees WHERE size(links) > 0
UNWIND range(0, CASE WHEN size(links) > size(degrees) THEN size(links) ELSE size(degrees) END - 1, 100) AS start
RETURN links[start..start + 100] AS links, degrees[start..start + 100] AS degrees
