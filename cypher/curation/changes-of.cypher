// Writes that changed a node, its edges, or what was merged into it, with these items alone. It may read the whole history: an
// index on texts in lists would cost each write more than these rare reads.
//
// @access  read
// @param   parts  LIST<STRING>  texts: the JSON of an item has one of them if it concerns the node
// @param   before INTEGER       only earlier versions
// @param   limit  INTEGER       maximum number
// @returns change MAP           as stored by record-change, with `at` in milliseconds since 1970
// @order   by version, latest first
// @needs   index change_version
MATCH (c:Change)
WHERE c.version < $before
WITH c, [item IN c.items WHERE any(part IN $parts WHERE item CONTAINS part)] AS items
WHERE size(items) > 0
WITH c, items
ORDER BY c.version DESC
LIMIT $limit
RETURN c {.*, items: items, at: c.at.epochMillis} AS change
