// Ids that were merged into an entity.
//
// @access  schema
CREATE RANGE INDEX tombstone_redirect IF NOT EXISTS FOR (n:Tombstone) ON (n.redirect)
