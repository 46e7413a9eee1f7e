// Creates tombstones of nodes and edges, with the dataset that deleted them, the id that replaces a merged node, and the
// external ids by which a later import recognises the node.
//
// @access  write
// @param   tombstones LIST<MAP>  {id, redirect, externalIds}; an edge's id is `from KIND to`, redirect is a node's id or null
// @param   dataset    STRING     the dataset that deleted them
// @param   version    INTEGER    version of this write
// @needs   constraint tombstone_id
UNWIND $tombstones AS tombstone
MERGE (t:Tombstone {id: tombstone.id})
SET t.version = $version, t.dataset = $dataset, t.redirect = tombstone.redirect,
  t.externalIds = tombstone.externalIds
