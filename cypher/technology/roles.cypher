// Roles that need a skill that uses a technology, a slice for each of many technologies.
//
// @access  read
// @param   ids   LIST<STRING>  distinct technology ids
// @param   after LIST | NULL   the key that the slice begins after
// @param   limit INTEGER       how many items at most, for each id
// @returns id    STRING        an asked-for id; one without roles gives no row
// @returns total INTEGER       how many there are in all
// @returns more  BOOLEAN       whether items follow the slice
// @returns items LIST<MAP>     {key, node, labels}
// @order   items by key: name, then id
// @needs   constraint entity_id
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:USES]-(:Skill)<-[:NEEDS]-(r:Role)
WITH DISTINCT id, r, [r.sortKey, r.id] AS key
ORDER BY key
WITH id, collect({key: key, node: r}) AS every
WITH id, size(every) AS total, [item IN every WHERE $after IS NULL OR item.key > $after] AS rest
RETURN
  id,
  total,
  size(rest) > $limit AS more,
  [item IN rest[..$limit] | {key: item.key, node: properties(item.node), labels: labels(item.node)}] AS items
