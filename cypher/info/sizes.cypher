// The number of entities of each kind, and their maximum degrees.
//
// @access  read
// @returns label   STRING  the kind's label
// @returns nodes   INTEGER number of entities
// @returns degrees MAP     an upper bound of the degree by kind of edge and direction, such as REQUIRES_OUT: the maximum degree, and
//                          with alternative groups the most neighbours by way of them
// @order   by label
// by way of groups, of which there are few: an upper bound by the largest number of members and of requirers of one group
CALL () {
  MATCH (g:AlternativeGroup)<-[e:REQUIRES|NEEDS]-(n:Entity)
  WITH n, type(e) AS kind, sum(COUNT { (g)-[:HAS_MEMBER]->() }) AS members
  RETURN kind, max(members) AS greatest, true AS isOut
  UNION ALL
  MATCH (g:AlternativeGroup)-[:HAS_MEMBER]->(n:Skill)
  WITH n, sum(COUNT { (g)<-[:REQUIRES]-() }) AS requiring, sum(COUNT { (g)<-[:NEEDS]-() }) AS needing
  UNWIND [['REQUIRES', requiring], ['NEEDS', needing]] AS pair
  RETURN pair[0] AS kind, max(pair[1]) AS greatest, false AS isOut
}
WITH
  coalesce(max(CASE WHEN kind = 'REQUIRES' AND isOut THEN greatest END), 0) AS requiresOut,
  coalesce(max(CASE WHEN kind = 'REQUIRES' AND NOT isOut THEN greatest END), 0) AS requiresIn,
  coalesce(max(CASE WHEN kind = 'NEEDS' AND isOut THEN greatest END), 0) AS needsOut,
  coalesce(max(CASE WHEN kind = 'NEEDS' AND NOT isOut THEN greatest END), 0) AS needsIn
MATCH (n:Entity)
WITH n, [label IN labels(n) WHERE label <> 'Entity'][0] AS label, requiresOut, requiresIn, needsOut, needsIn
RETURN
  label,
  count(*) AS nodes,
  {
    REQUIRES_OUT: max(COUNT { (n)-[:REQUIRES]->() }) + max(CASE label WHEN 'Skill' THEN requiresOut ELSE 0 END),
    REQUIRES_IN: max(COUNT { (n)<-[:REQUIRES]-() }) + max(CASE label WHEN 'Skill' THEN requiresIn ELSE 0 END),
    USES_OUT: max(COUNT { (n)-[:USES]->() }),
    USES_IN: max(COUNT { (n)<-[:USES]-() }),
    AT_LEVEL_OUT: max(COUNT { (n)-[:AT_LEVEL]->() }),
    AT_LEVEL_IN: max(COUNT { (n)<-[:AT_LEVEL]-() }),
    NEXT_OUT: max(COUNT { (n)-[:NEXT]->() }),
    NEXT_IN: max(COUNT { (n)<-[:NEXT]-() }),
    NEEDS_OUT: max(COUNT { (n)-[:NEEDS]->() }) + max(CASE label WHEN 'Role' THEN needsOut ELSE 0 END),
    NEEDS_IN: max(COUNT { (n)<-[:NEEDS]-() }) + max(CASE label WHEN 'Skill' THEN needsIn ELSE 0 END),
    LEADS_TO_OUT: max(COUNT { (n)-[:LEADS_TO]->() }),
    LEADS_TO_IN: max(COUNT { (n)<-[:LEADS_TO]-() }),
    RELATED_TO_OUT: max(COUNT { (n)-[:RELATED_TO]->() }),
    RELATED_TO_IN: max(COUNT { (n)<-[:RELATED_TO]-() }),
    IN_AREA_OUT: max(COUNT { (n)-[:IN_AREA]->() }),
    IN_AREA_IN: max(COUNT { (n)<-[:IN_AREA]-() }),
    PART_OF_OUT: max(COUNT { (n)-[:PART_OF]->() }),
    PART_OF_IN: max(COUNT { (n)<-[:PART_OF]-() }),
    IN_TRACK_OUT: max(COUNT { (n)-[:IN_TRACK]->() }),
    IN_TRACK_IN: max(COUNT { (n)<-[:IN_TRACK]-() }),
    EXERCISES_OUT: max(COUNT { (n)-[:EXERCISES]->() }),
    EXERCISES_IN: max(COUNT { (n)<-[:EXERCISES]-() }),
    TEACHES_OUT: max(COUNT { (n)-[:TEACHES]->() }),
    TEACHES_IN: max(COUNT { (n)<-[:TEACHES]-() }),
    HAS_MEMBER_OUT: max(COUNT { (n)-[:HAS_MEMBER]->() }),
    HAS_MEMBER_IN: max(COUNT { (n)<-[:HAS_MEMBER]-() }),
    REPLACED_BY_OUT: max(COUNT { (n)-[:REPLACED_BY]->() }),
    REPLACED_BY_IN: max(COUNT { (n)<-[:REPLACED_BY]-() }),
    MATCHES_OUT: max(COUNT { (n)-[:MATCHES]->() }),
    MATCHES_IN: max(COUNT { (n)<-[:MATCHES]-() })
  } AS degrees
ORDER BY label
