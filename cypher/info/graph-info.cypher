// The graph's version, and counts from the count store.
//
// @access  read
// @returns version       INTEGER   incremented by every write
// @returns graphId       STRING    random, created with the graph
// @returns updatedAt     INTEGER   when the graph last changed, in milliseconds since 1970
// @returns skills        INTEGER   number of skills
// @returns technologies  INTEGER   number of technologies
// @returns roles         INTEGER   number of roles
// @returns prerequisites INTEGER   number of direct prerequisites, with every member of a required group
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
  COUNT { ()-[:REQUIRES]->(:Skill) } + COUNT {
    MATCH (g:AlternativeGroup)<-[e:REQUIRES]-(s:Skill)
    MATCH (g)-[:HAS_MEMBER]->(p:Skill)
    WHERE NOT p.id IN coalesce(e.except, []) AND NOT EXISTS { (s)-[:REQUIRES]->(p) }
    RETURN DISTINCT s, p
  } AS prerequisites,
  name + ' ' + versions[0] + ' ' + edition AS database
