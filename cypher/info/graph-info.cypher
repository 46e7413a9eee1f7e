// What is loaded: counts from the store's own statistics, and the counter of writes.
//
// @access  read
// @returns version       INTEGER   counts the writes
// @returns graphId       STRING    made at random with the database
// @returns updatedAt     INTEGER   when the graph last changed, in milliseconds since 1970
// @returns skills        INTEGER   how many
// @returns technologies  INTEGER   how many
// @returns roles         INTEGER   how many
// @returns prerequisites INTEGER   how many REQUIRES edges
// @returns database      STRING    product and version
// @needs   constraint graph_version_id
MATCH (v:GraphVersion {id: 'graph'})
CALL dbms.components() YIELD name, versions, edition
RETURN
  v.version AS version,
  v.graphId AS graphId,
  v.updatedAt.epochMillis AS updatedAt,
  COUNT { (:Skill) } AS skills,
  COUNT { (:Technology) } AS technologies,
  COUNT { (:Role) } AS roles,
  COUNT { ()-[:REQUIRES]->() } AS prerequisites,
  name + ' ' + versions[0] + ' ' + edition AS database
