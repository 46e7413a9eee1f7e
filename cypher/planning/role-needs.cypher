// What every role needs, or some, as one record.
//
// @access  read
// @param   roles LIST<STRING> | NULL  role ids; null for all
// @returns needs LIST<LIST>           [role id, [[skill id, importance, rank of the level of proficiency]]]
// @needs   label Role
MATCH (r:Role)-[e:NEEDS]->(s:Skill)
WHERE $roles IS NULL OR r.id IN $roles
OPTIONAL MATCH (l:Entity {id: e.proficiency})
WITH r, collect([s.id, e.importance, l.rank]) AS needs
RETURN collect([r.id, needs]) AS needs
