// The roles that need some skills, as one record.
//
// @access  read
// @param   ids   LIST<STRING>  distinct skill ids
// @returns roles LIST<LIST>    [skill id, [[role id, importance]]]; a skill that no role needs is left out
// @needs   constraint entity_id
MATCH (s:Skill:Entity WHERE s.id IN $ids)<-[e:NEEDS]-(r:Role)
WITH s, collect([r.id, e.importance]) AS roles
RETURN collect([s.id, roles]) AS roles
