// Stamps the neighbours of every alternative group that has the version: what is read of a member depends on the skills
// and roles that require or need its groups, and the reverse.
//
// @access  write
// @param   version INTEGER  version of this write
// @needs   label AlternativeGroup
MATCH (g:AlternativeGroup)
WHERE g.version = $version
MATCH (g)-[:HAS_MEMBER|REQUIRES|NEEDS]-(n:Entity)
SET n.version = $version
