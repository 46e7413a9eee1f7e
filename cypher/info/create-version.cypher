// Creates the GraphVersion node if it is missing.
//
// @access  write
// @needs   constraint graph_version_id
MERGE (v:GraphVersion {id: 'graph'})
ON CREATE SET v.graphId = randomUUID(), v.version = 0, v.updatedAt = datetime()
