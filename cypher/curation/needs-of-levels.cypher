// Needs whose proficiency is one of some levels. It scans all needs: it is only used when levels are deleted or merged.
//
// @access  read
// @param   levels LIST<STRING>  distinct ids of levels
// @returns edge   MAP           the edge's properties with kind, from and to
// @needs   label Role
MATCH (a:Role)-[e:NEEDS]->(b:Entity)
WHERE e.proficiency IN $levels
RETURN e {.*, kind: type(e), from: a.id, to: b.id} AS edge
