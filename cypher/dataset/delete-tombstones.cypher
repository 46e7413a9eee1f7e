// Removes the tombstones of ids that live again.
//
// @access  write
// @param   ids LIST<STRING>  distinct ids
// @needs   constraint tombstone_id
UNWIND $ids AS id
MATCH (t:Tombstone {id: id})
DELETE t
