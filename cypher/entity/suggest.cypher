// Entities whose name or alias has a prefix.
//
// @access  read
// @param   query  STRING              a Lucene query of prefixes over name, aliases and keys
// @param   prefix STRING              the normalised key of the prefix
// @param   labels LIST<STRING> | NULL only these kinds
// @param   limit  INTEGER             maximum number
// @param   maxMatches INTEGER         maximum number of full-text matches to consider
// @returns node   MAP                 the entity's properties with its labels
// @order   whole name, whole alias, prefix of the name, prefix of an alias, other, deprecated or discontinued; then length of the name, then name, then id
// @needs   fulltext index entity_search
CALL db.index.fulltext.queryNodes('entity_search', $query, {limit: $maxMatches}) YIELD node AS n
WHERE $labels IS NULL OR any(label IN labels(n) WHERE label IN $labels)
WITH n, CASE
    WHEN n.status IN ['DEPRECATED', 'DISCONTINUED'] THEN 5
    WHEN n.keys[0] = $prefix THEN 0
    WHEN $prefix IN n.keys THEN 1
    WHEN n.keys[0] STARTS WITH $prefix THEN 2
    WHEN any(key IN n.keys WHERE key STARTS WITH $prefix) THEN 3
    ELSE 4
  END AS rank
ORDER BY rank, size(n.name), n.sortKey, n.id
LIMIT $limit
RETURN n {.*, labels: labels(n)} AS node
