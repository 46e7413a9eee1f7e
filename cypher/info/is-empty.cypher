// Whether the database has no nodes, except for the GraphVersion node and what is made from entities.
//
// @access  read
// @returns empty BOOLEAN  true for a new database
RETURN COUNT { () } = COUNT { (:GraphVersion) } + COUNT { (:EmbeddingModel) } + COUNT { (:EntityVector) } AS empty
