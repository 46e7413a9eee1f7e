// Every relating edge of the graph, as one record: to evaluate recommendations. An alternative group relates nothing.
//
// @access  read
// @returns edges LIST<LIST>  [kind, from label, from, to label, to, whether it is REQUIRED or ESSENTIAL]
// @needs   label Entity
MATCH (a:Entity)-[e:REQUIRES|USES|NEEDS|IN_AREA|IN_TRACK|EXERCISES|TEACHES]->(b:Entity)
WHERE NOT b:AlternativeGroup
RETURN collect([
  type(e),
  head([label IN labels(a) WHERE label <> 'Entity']),
  a.id,
  head([label IN labels(b) WHERE label <> 'Entity']),
  b.id,
  coalesce(e.strength <> 'RECOMMENDED', true) AND coalesce(e.importance <> 'PREFERRED', true)
]) AS edges
