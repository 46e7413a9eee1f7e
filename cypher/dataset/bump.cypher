// Increments the graph's version.
//
// @access  write
// @returns version INTEGER  version of this write
// @needs   constraint graph_version_id
MATCH (v:GraphVersion {id: 'graph'})
SET v.version = v.version + 1, v.updatedAt = datetime()
RETURN v.version AS version
