// The roles that need some skills, 100 skills per record: decoding a single record would block the event loop.
//
// @access  read
// @param   ids   LIST<STRING>  distinct skill ids
// @returns roles LIST<LIST>    [skill id, [[role id, importance]]]; without skills that no role needs
// @needs   constraint entity_id
MATCH (s:Skill:Entity WHERE s.id IN $ids)<-[e:NEEDS]-(r:Role)
WITH s, collect([r.id, e.importance]) AS roles
WITH collect([s.id, roles]) AS found
UNWIND range(0, size(found) - 1, 100) AS start
RETURN found[start..start + 100] AS roles
