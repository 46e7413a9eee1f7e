// Whether the database has no nodes, except for the GraphVersion node.
//
// @access  read
// @returns empty BOOLEAN  true for a new database
RETURN COUNT { () } = COUNT { (:GraphVersion) } AS empty
