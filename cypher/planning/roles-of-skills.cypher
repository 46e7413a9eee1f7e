// The roles that need some skills, 100 skills per record: decoding a single record would block the event loop.
//
// @access  read
// @param   ids   LIST<STRING>  distinct skill ids
// @returns roles LIST<LIST>    [skill id, [[role id, importance]]]; without skills that no role needs. A role that
//                              needs a skill in several ways is repeated, the need of the skill itself first
// @needs   constraint entity_id
MATCH (s:Skill:Entity WHERE s.id IN $ids)
WITH s, [(s)<-[e:NEEDS]-(r:Role) | [r.id, e.importance]]
  + [
    (s)<-[:HAS_MEMBER]-(:AlternativeGroup)<-[e:NEEDS]-(r:Role)
    WHERE NOT s.id IN coalesce(e.except, []) |
    [r.id, e.importance]
  ] AS roles
WHERE size(roles) > 0
WITH collect([s.id, roles]) AS found
UNWIND range(0, size(found) - 1, 100) AS start
RETURN found[start..start + 100] AS roles
