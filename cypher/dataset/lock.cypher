// Takes the writers' lock: until the transaction ends, every other writer waits here.
//
// @access  write
// @needs   constraint graph_version_id
MATCH (v:GraphVersion {id: 'graph'})
SET v.lockedAt = datetime()
