// Renews the lease of an import.
//
// @access  write
// @param   id  STRING  the import's id
// @param   run STRING  run id of the process that holds it
// @needs   label Import
MATCH (i:Import {id: $id, run: $run})
SET i.heardAt = timestamp()
