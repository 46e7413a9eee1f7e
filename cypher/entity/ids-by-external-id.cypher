// Entities with an identifier in another system.
//
// @access  read
// @param   query  STRING        a Lucene query for the prefix
// @param   prefix STRING        what the stored identifier begins with
// @param   limit  INTEGER       maximum number
// @returns id     STRING        the entity's id
// @order   by id
// @needs   fulltext index entity_external_ids
CALL db.index.fulltext.queryNodes('entity_external_ids', $query) YIELD node AS n
WHERE any(x IN n.externalIds WHERE x STARTS WITH $prefix)
RETURN n.id AS id
ORDER BY id
LIMIT $limit
