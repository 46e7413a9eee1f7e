// All edges of a dataset.
//
// @access  read
// @param   dataset STRING  the dataset's id
// @returns edge    MAP     the edge's properties with kind, from and to
// @needs   label Entity
MATCH (a:Entity)-[e {dataset: $dataset}]->(b:Entity)
RETURN e {.*, kind: type(e), from: a.id, to: b.id} AS edge
