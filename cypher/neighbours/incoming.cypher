// A slice of the neighbours of each of many nodes, along incoming edges of one kind.
// One statement for each kind: if the edge type were a parameter, the database would scan all edges of a node.
//
// @access  read
// @each    KIND                     kind of edge that leads to no group: neighbours/incoming USES, …
// @param   ids      LIST<STRING>    distinct ids
// @param   label    STRING          the neighbours' label
// @param   after    LIST | NULL     sort key of the item before the slice
// @param   limit    INTEGER         maximum number of items for each id
// @returns id       STRING          one of the ids; no row for a node without neighbours
// @returns total    INTEGER         number of all neighbours
// @returns more     BOOLEAN         whether items follow the slice
// @returns items    LIST<MAP>       {key, edge, node}; a key ends with the neighbour's id
// @order   items by key: in demand first, then primary or hot, then name, then id
// @needs   constraint entity_id
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[e:KIND]-(m:Entity)
WHERE $label IN labels(m)
WITH id, e, m, [CASE WHEN e.inDemand THEN -2 WHEN e.primary OR e.hot THEN -1 ELSE 0 END, m.sortKey, m.id] AS key
ORDER BY key
WITH id, collect({key: key, edge: e, node: m}) AS neighbours
WITH id, size(neighbours) AS total, [item IN neighbours WHERE $after IS NULL OR item.key > $after] AS rest
RETURN id, total, size(rest) > $limit AS more, rest[..$limit] AS items
