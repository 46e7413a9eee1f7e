// A slice of the neighbours of each of many nodes, along outgoing edges of a kind that may lead to an alternative group: an
// edge to a group joins its start with each member that the edge does not except.
// One statement for each kind: if the edge type were a parameter, the database would scan all edges of a node.
//
// @access  read
// @each    GROUPED_KIND             kind of edge that may lead to a group: neighbours/outgoing-grouped REQUIRES, …
// @param   ids      LIST<STRING>    distinct ids
// @param   label    STRING          the neighbours' label
// @param   strength STRING | NULL   only REQUIRES edges of this strength
// @param   after    LIST | NULL     sort key of the item before the slice
// @param   limit    INTEGER         maximum number of items for each id
// @returns id       STRING          one of the ids; no row for a node without neighbours
// @returns total    INTEGER         number of all neighbours
// @returns more     BOOLEAN         whether items follow the slice
// @returns items    LIST<MAP>       {key, edge, node}; a key ends with the neighbour's id. A neighbour is listed once, with the
//                                   edge to itself if there is one; an edge by way of a group has the group's id as `group`
// @order   items by key: REQUIRED and ESSENTIAL before RECOMMENDED and PREFERRED, then name, then id
// @needs   constraint entity_id
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[e:GROUPED_KIND]->(g:Entity)
WHERE $strength IS NULL OR e.strength = $strength
UNWIND [g] + [(g)-[:HAS_MEMBER]->(x:Entity) WHERE NOT x.id IN coalesce(e.except, []) | x] AS m
WITH id, e, g, m
WHERE $label IN labels(m)
WITH
  id,
  m,
  e,
  CASE WHEN g = m THEN NULL ELSE g.id END AS group,
  CASE WHEN e.strength = 'RECOMMENDED' OR e.importance = 'PREFERRED' THEN 1 ELSE 0 END AS weight
ORDER BY group IS NOT NULL, weight, group
WITH id, m, head(collect([weight, CASE WHEN group IS NULL THEN e ELSE e {.*, group: group} END])) AS first
WITH id, m, first[1] AS edge, [first[0], m.sortKey, m.id] AS key
ORDER BY key
WITH id, collect({key: key, edge: edge, node: m}) AS neighbours
WITH id, size(neighbours) AS total, [item IN neighbours WHERE $after IS NULL OR item.key > $after] AS rest
RETURN id, total, size(rest) > $limit AS more, rest[..$limit] AS items
