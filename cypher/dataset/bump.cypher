// Counts a write.
//
// @access  write
// @returns version INTEGER  the version that this write makes
// @needs   constraint graph_version_id
MATCH (v:GraphVersion {id: 'graph'})
SET v.version = v.version + 1, v.updatedAt = datetime()
RETURN v.version AS version
