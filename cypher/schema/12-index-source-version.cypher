// Sources that have changed since a version.
//
// @access  schema
CREATE RANGE INDEX source_version IF NOT EXISTS FOR (n:Source) ON (n.version)
