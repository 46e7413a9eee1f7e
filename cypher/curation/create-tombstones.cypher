// Remembers that nodes and edges are gone, who owned the deletion, and where an id leads to from now on.
//
// @access  write
// @param   graves  LIST<MAP>  {id, redirect}; an edge's id is `from KIND to`, redirect is a node's id or null
// @param   dataset STRING     on whose behalf they went
// @param   version INTEGER    the version that this write makes
// @needs   constraint tombstone_id
UNWIND $graves AS grave
MERGE (t:Tombstone {id: grave.id})
SET t.version = $version, t.dataset = $dataset, t.redirect = grave.redirect
