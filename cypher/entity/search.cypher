// Entities that match a full text query, best first.
//
// @access  read
// @param   query  STRING              a Lucene query over name, aliases, description and keys
// @param   exact  STRING              the normalised key of what was typed
// @param   labels LIST<STRING> | NULL only these kinds
// @param   after  LIST | NULL         the key that the slice begins after
// @param   limit  INTEGER             how many items at most
// @param   maxMatches INTEGER         full-text matches to consider
// @returns total  INTEGER             how many match, of those looked at
// @returns more   BOOLEAN             whether items follow the slice
// @returns items  LIST<MAP>           {key, score, node, labels}
// @order   items by key: an exact name first, then an exact alias, then by score, most first, then id
// @needs   fulltext index entity_search
CALL db.index.fulltext.queryNodes('entity_search', $query, {limit: $maxMatches}) YIELD node AS n, score
WHERE $labels IS NULL OR any(label IN labels(n) WHERE label IN $labels)
WITH n, score, [CASE WHEN n.keys[0] = $exact THEN 0 WHEN $exact IN n.keys THEN 1 ELSE 2 END, -score, n.id] AS key
ORDER BY key
WITH collect({key: key, score: score, node: n}) AS every
WITH size(every) AS total, [item IN every WHERE $after IS NULL OR item.key > $after] AS rest
RETURN
  total,
  size(rest) > $limit AS more,
  [
    item IN rest[..$limit] |
    {key: item.key, score: item.score, node: properties(item.node), labels: labels(item.node)}
  ] AS items
