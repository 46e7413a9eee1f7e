// Writes after a version.
//
// @access  read
// @param   since  INTEGER  only later versions
// @param   limit  INTEGER  how many at most
// @returns change MAP      as record-change keeps it, and `at` in milliseconds since 1970
// @order   by version
// @needs   index change_version
MATCH (c:Change)
WHERE c.version > $since
WITH c
ORDER BY c.version
LIMIT $limit
RETURN c {.*, at: c.at.epochMillis} AS change
