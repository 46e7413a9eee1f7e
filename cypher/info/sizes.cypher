// The number of entities of each kind, and their maximum degrees.
//
// @access  read
// @returns label   STRING  the kind's label
// @returns nodes   INTEGER number of entities
// @returns degrees MAP     the maximum degree by kind of edge and direction, such as REQUIRES_OUT
// @order   by label
MATCH (n:Entity)
WITH n, [label IN labels(n) WHERE label <> 'Entity'][0] AS label
RETURN
  label,
  count(*) AS nodes,
  {
    REQUIRES_OUT: max(COUNT { (n)-[:REQUIRES]->() }),
    REQUIRES_IN: max(COUNT { (n)<-[:REQUIRES]-() }),
    USES_OUT: max(COUNT { (n)-[:USES]->() }),
    USES_IN: max(COUNT { (n)<-[:USES]-() }),
    AT_LEVEL_OUT: max(COUNT { (n)-[:AT_LEVEL]->() }),
    AT_LEVEL_IN: max(COUNT { (n)<-[:AT_LEVEL]-() }),
    NEXT_OUT: max(COUNT { (n)-[:NEXT]->() }),
    NEXT_IN: max(COUNT { (n)<-[:NEXT]-() }),
    NEEDS_OUT: max(COUNT { (n)-[:NEEDS]->() }),
    NEEDS_IN: max(COUNT { (n)<-[:NEEDS]-() }),
    LEADS_TO_OUT: max(COUNT { (n)-[:LEADS_TO]->() }),
    LEADS_TO_IN: max(COUNT { (n)<-[:LEADS_TO]-() }),
    RELATED_TO_OUT: max(COUNT { (n)-[:RELATED_TO]->() }),
    RELATED_TO_IN: max(COUNT { (n)<-[:RELATED_TO]-() }),
    IN_AREA_OUT: max(COUNT { (n)-[:IN_AREA]->() }),
    IN_AREA_IN: max(COUNT { (n)<-[:IN_AREA]-() }),
    IN_TRACK_OUT: max(COUNT { (n)-[:IN_TRACK]->() }),
    IN_TRACK_IN: max(COUNT { (n)<-[:IN_TRACK]-() }),
    EXERCISES_OUT: max(COUNT { (n)-[:EXERCISES]->() }),
    EXERCISES_IN: max(COUNT { (n)<-[:EXERCISES]-() }),
    TEACHES_OUT: max(COUNT { (n)-[:TEACHES]->() }),
    TEACHES_IN: max(COUNT { (n)<-[:TEACHES]-() })
  } AS degrees
ORDER BY label
