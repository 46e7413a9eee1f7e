// Stores the mark of an import with its progress. Runs under the writers' lock, so that there is only one mark.
//
// @access  write
// @param   mark MAP  {id, datasets, source, journal, position, total, version, undisturbed, host, pid, run}
// @needs   label Import
MERGE (i:Import {id: $mark.id})
SET i = $mark, i.heardAt = timestamp()
