// Entities that match a full-text query, by relevance.
//
// @access  read
// @param   query  STRING              a Lucene query over name, aliases, description and keys
// @param   exact  STRING              the normalised key of the search text
// @param   labels LIST<STRING> | NULL only these kinds
// @param   after  LIST | NULL         sort key of the item before the slice
// @param   limit  INTEGER             maximum number of items
// @param   maxMatches INTEGER         maximum number of full-text matches to consider
// @returns total  INTEGER             number of matches, of those considered
// @returns more   BOOLEAN             whether items follow the slice
// @returns items  LIST<MAP>           {key, score, node, labels}
// @order   items by key: exact name, exact alias, other, deprecated or discontinued; then descending score, then id
// @needs   fulltext index entity_search
CALL db.index.fulltext.queryNodes('entity_search', $query, {limit: $maxMatches}) YIELD node AS n, score
WHERE $labels IS NULL OR any(label IN labels(n) WHERE label IN $labels)
WITH n, score, [
    CASE
      WHEN n.status IN ['DEPRECATED', 'DISCONTINUED'] THEN 3
      WHEN n.keys[0] = $exact THEN 0
      WHEN $exact IN n.keys THEN 1
      ELSE 2
    END,
    -score,
    n.id
  ] AS key
ORDER BY key
WITH collect({key: key, score: score, node: n}) AS matches
WITH size(matches) AS total, [item IN matches WHERE $after IS NULL OR item.key > $after] AS rest
RETURN
  total,
  size(rest) > $limit AS more,
  [
    item IN rest[..$limit] |
    {key: item.key, score: item.score, node: properties(item.node), labels: labels(item.node)}
  ] AS items
