// Roles that a source calls related, as one record: to evaluate related roles.
//
// @access  read
// @returns relations LIST<LIST>  [from, to, tier | NULL]
// @needs   label Role
MATCH (a:Role)-[e:RELATED_TO]->(b:Role)
RETURN collect([a.id, b.id, e.tier]) AS relations
