// Pairs of entities that an EXACT match joins, as one record: chains of them join whole classes.
//
// @access  read
// @returns pairs LIST<LIST>  [from, to]
// @needs   label Entity
MATCH (a:Entity)-[e:MATCHES]->(b:Entity)
WHERE e.relation = 'EXACT'
RETURN collect([a.id, b.id]) AS pairs
