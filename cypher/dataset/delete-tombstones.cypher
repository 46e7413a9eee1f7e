// Deletes the tombstones of ids that exist again.
//
// @access  write
// @param   ids LIST<STRING>  distinct ids
// @needs   constraint tombstone_id
UNWIND $ids AS id
MATCH (t:Tombstone {id: id})
DELETE t
