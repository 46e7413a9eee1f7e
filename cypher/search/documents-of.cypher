// What is searched of some entities.
//
// @access  read
// @param   ids   LIST<STRING>  distinct ids; unknown ones, and those of sources, have no row
// @returns node  MAP           its properties with its labels
// @returns uses  INTEGER       the number of its edges
// @needs   constraint entity_id
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n {.*, labels: labels(n)} AS node, COUNT { (n)--() } AS uses
