// The graph's version and identity.
//
// @access  read
// @returns version   INTEGER  incremented by every write
// @returns graphId   STRING   random, created with the graph
// @returns updatedAt INTEGER  when the graph last changed, in milliseconds since 1970
// @needs   constraint graph_version_id
MATCH (v:GraphVersion {id: 'graph'})
RETURN v.version AS version, v.graphId AS graphId, v.updatedAt.epochMillis AS updatedAt
