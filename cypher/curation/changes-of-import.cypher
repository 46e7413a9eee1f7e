// The batches of an import in the history.
//
// @access  read
// @param   import STRING  the import's id
// @returns change MAP     as stored by record-change, with `at` in milliseconds since 1970
// @order   by version
// @needs   index change_import
MATCH (c:Change {import: $import})
RETURN c {.*, at: c.at.epochMillis} AS change
ORDER BY c.version
