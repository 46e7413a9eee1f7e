// The graph's version, moved by every write, and of which graph it is.
//
// @access  read
// @returns version   INTEGER  counts the writes
// @returns graphId   STRING   made at random with the database
// @returns updatedAt INTEGER  when the graph last changed, in milliseconds since 1970
// @needs   constraint graph_version_id
MATCH (v:GraphVersion {id: 'graph'})
RETURN v.version AS version, v.graphId AS graphId, v.updatedAt.epochMillis AS updatedAt
