// Where edges come from: neighbours of many nodes along edges of one kind, a slice for each, in one round trip.
// A statement for each kind: where the type is a parameter, the database looks at all of a node's edges.
//
// @access  read
// @each    KIND                     kind of edge: neighbours/incoming REQUIRES, …
// @param   ids      LIST<STRING>    distinct ids
// @param   label    STRING          the neighbours' label
// @param   strength STRING | NULL   only REQUIRES edges of this strength
// @param   after    LIST | NULL     the key that the slice begins after
// @param   limit    INTEGER         how many items at most, for each id
// @returns id       STRING          an asked-for id; one without neighbours gives no row
// @returns total    INTEGER         how many there are in all
// @returns more     BOOLEAN         whether items follow the slice
// @returns items    LIST<MAP>       {key, edge, node}; a key ends in the neighbour's id
// @order   items by key: REQUIRED and ESSENTIAL before RECOMMENDED and PREFERRED, then name, then id
// @needs   constraint entity_id
UNWIND $ids AS id
MATCH (n:Entity {id: id})<-[e:KIND]-(m:Entity)
WHERE $label IN labels(m) AND ($strength IS NULL OR e.strength = $strength)
WITH id, e, m, [CASE WHEN e.strength = 'RECOMMENDED' OR e.importance = 'PREFERRED' THEN 1 ELSE 0 END, m.sortKey, m.id] AS key
ORDER BY key
WITH id, collect({key: key, edge: e, node: m}) AS every
WITH id, size(every) AS total, [item IN every WHERE $after IS NULL OR item.key > $after] AS rest
RETURN id, total, size(rest) > $limit AS more, rest[..$limit] AS items
