// A write in the history by its id.
//
// @access  read
// @param   id     STRING  the change's id
// @returns change MAP     as stored by record-change, with `at` in milliseconds since 1970
// @needs   constraint change_id
MATCH (c:Change {id: $id})
RETURN c {.*, at: c.at.epochMillis} AS change
