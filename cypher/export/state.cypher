// Which state of which graph the database holds.
//
// @access  read
// @returns graphId STRING   made at random with the database
// @returns version INTEGER  counts the writes
// @needs   constraint graph_version_id
MATCH (v:GraphVersion {id: 'graph'})
RETURN v.graphId AS graphId, v.version AS version
