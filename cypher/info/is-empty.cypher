// Whether the database holds nothing but, perhaps, the counter of writes.
//
// @access  read
// @returns empty BOOLEAN  true for a new database
RETURN COUNT { () } = COUNT { (:GraphVersion) } AS empty
