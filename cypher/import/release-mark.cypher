// Releases the lease of an import: another process may continue immediately.
//
// @access  write
// @param   id  STRING  the import's id
// @param   run STRING  run id of the process that held it
// @needs   label Import
MATCH (i:Import {id: $id, run: $run})
SET i.heardAt = 0
