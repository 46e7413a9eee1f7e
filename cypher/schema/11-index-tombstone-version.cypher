// Tombstones of nodes and edges that were deleted since a version.
//
// @access  schema
CREATE RANGE INDEX tombstone_version IF NOT EXISTS FOR (n:Tombstone) ON (n.version)
