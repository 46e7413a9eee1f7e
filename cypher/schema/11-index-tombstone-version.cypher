// What has gone since a version.
//
// @access  schema
CREATE RANGE INDEX tombstone_version IF NOT EXISTS FOR (n:Tombstone) ON (n.version)
