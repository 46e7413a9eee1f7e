// Every relating edge of the graph, as one record: to evaluate recommendations. What is only one of several
// options does not relate; an alternative group relates its members that are skills, and a technology the skills that use it.
//
// @access  read
// @returns edges LIST<LIST>  [kind, from label, from, to label, to, whether it is REQUIRED or ESSENTIAL]
// @needs   label Entity
MATCH (a:Entity)-[e:REQUIRES|USES|NEEDS|IN_AREA|IN_TRACK|EXERCISES|TEACHES|HAS_MEMBER]->(b:Entity)
WHERE e.group IS NULL AND NOT b:AlternativeGroup AND NOT (b:Technology AND NOT a:Skill)
RETURN collect([
  type(e),
  head([label IN labels(a) WHERE label <> 'Entity']),
  a.id,
  head([label IN labels(b) WHERE label <> 'Entity']),
  b.id,
  coalesce(e.strength <> 'RECOMMENDED', true) AND coalesce(e.importance <> 'PREFERRED', true)
]) AS edges
