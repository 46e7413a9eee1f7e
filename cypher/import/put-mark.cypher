// Marks that an import is under way, and how far it has come. Taken under the writers' lock, which keeps it the only one.
//
// @access  write
// @param   mark MAP  {id, datasets, source, journal, position, total, version, undisturbed, host, pid, run}
// @needs   label Import
MERGE (i:Import {id: $mark.id})
SET i = $mark, i.heardAt = timestamp()
