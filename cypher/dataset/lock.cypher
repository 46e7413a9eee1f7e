// Acquires the writers' lock, which is held until the end of the transaction.
//
// @access  write
// @needs   constraint graph_version_id
MATCH (v:GraphVersion {id: 'graph'})
SET v.lockedAt = datetime()
