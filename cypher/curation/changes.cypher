// Writes after a version.
//
// @access  read
// @param   since  INTEGER  only later versions
// @param   limit  INTEGER  maximum number
// @returns change MAP      as stored by record-change, with `at` in milliseconds since 1970
// @order   by version
// @needs   index change_version
MATCH (c:Change)
WHERE c.version > $since
WITH c
ORDER BY c.version
LIMIT $limit
RETURN c {.*, at: c.at.epochMillis} AS change
