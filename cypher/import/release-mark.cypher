// Says that the process that imported has given up: another may go on at once.
//
// @access  write
// @param   id  STRING  the import's id
// @param   run STRING  the process that had it
// @needs   label Import
MATCH (i:Import {id: $id, run: $run})
SET i.heardAt = 0
