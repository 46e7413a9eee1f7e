// Says that the process that imports is alive.
//
// @access  write
// @param   id  STRING  the import's id
// @param   run STRING  the process that has it
// @needs   label Import
MATCH (i:Import {id: $id, run: $run})
SET i.heardAt = timestamp()
