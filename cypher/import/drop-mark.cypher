// An import has ended.
//
// @access  write
// @param   id  STRING  the import's id
// @param   run STRING  the process that has it
// @needs   label Import
MATCH (i:Import {id: $id, run: $run})
DELETE i
