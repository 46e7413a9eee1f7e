// Which roles a source itself calls related, as one record: what related roles are measured against.
//
// @access  read
// @returns relations LIST<LIST>  [from, to, tier | NULL]
// @needs   label Role
MATCH (a:Role)-[e:RELATED_TO]->(b:Role)
RETURN collect([a.id, b.id, e.tier]) AS relations
