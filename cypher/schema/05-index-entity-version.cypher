// Entities that have changed since a version.
//
// @access  schema
CREATE RANGE INDEX entity_version IF NOT EXISTS FOR (n:Entity) ON (n.version)
