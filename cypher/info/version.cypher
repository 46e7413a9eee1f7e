// The graph's version: moved by every write.
//
// @access  read
// @returns version INTEGER  counts the writes
// @needs   constraint graph_version_id
MATCH (v:GraphVersion {id: 'graph'})
RETURN v.version AS version
