// A slice of the roles that use a technology, for each of many technologies: those that state it, and of those that state no
// technology the ones that need a skill that uses it.
//
// @access  read
// @param   ids   LIST<STRING>  distinct technology ids
// @param   after LIST | NULL   sort key of the item before the slice
// @param   limit INTEGER       maximum number of items for each id
// @returns id    STRING        one of the ids; no row without roles
// @returns total INTEGER       number of all roles
// @returns more  BOOLEAN       whether items follow the slice
// @returns items LIST<MAP>     {key, node, labels}
// @order   items by key: name, then id
// @needs   constraint entity_id
UNWIND $ids AS id
MATCH (t:Entity {id: id})
CALL (t) {
  MATCH (t)<-[:USES]-(r:Role)
  RETURN r
  UNION
  MATCH (t)<-[:USES]-(:Skill)<-[:NEEDS]-(r:Role)
  WHERE NOT EXISTS { (r)-[:USES]->() }
  RETURN r
  UNION
  MATCH (t)<-[:USES]-(s:Skill)<-[:HAS_MEMBER]-(:AlternativeGroup)<-[e:NEEDS]-(r:Role)
  WHERE NOT s.id IN coalesce(e.except, []) AND NOT EXISTS { (r)-[:USES]->() }
  RETURN r
}
WITH id, r, [r.sortKey, r.id] AS key
ORDER BY key
WITH id, collect({key: key, node: r}) AS roles
WITH id, size(roles) AS total, [item IN roles WHERE $after IS NULL OR item.key > $after] AS rest
RETURN
  id,
  total,
  size(rest) > $limit AS more,
  [item IN rest[..$limit] | {key: item.key, node: properties(item.node), labels: labels(item.node)}] AS items
