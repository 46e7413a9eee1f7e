// Candidates for alternatives to technologies, and for what is used with them: technologies in a common alternative group,
// and those that the same skills use, except deprecated and discontinued ones. Technologies are also in the groups of the
// skills that they are, by name and as primary skill: Python the language is in the group of languages, .NET is not.
//
// @access  read
// @param   ids        LIST<STRING>  distinct technology ids
// @param   limit      INTEGER       maximum number of candidates for each id
// @returns id         STRING        one of the ids; no row without candidates
// @returns category   STRING        its category
// @returns skillCount INTEGER       number of skills that use it
// @returns candidates LIST<MAP>     {node, labels, shared, skillCount, groups}: the candidate, the skills that use both, the number that use it, and the common groups with their number of members
// @order   candidates in a group first, then by descending number of shared skills, then id; shared and groups by name, then id
// @needs   constraint entity_id
UNWIND $ids AS id
MATCH (t:Technology:Entity {id: id})
CALL (t) {
  MATCH (t)<-[:HAS_MEMBER]-(g:AlternativeGroup)-[:HAS_MEMBER]->(c:Technology)
  RETURN c, g, NULL AS s
  UNION
  MATCH (t)<-[:USES {primary: true}]-(own:Skill)<-[:HAS_MEMBER]-(g:AlternativeGroup)-[:HAS_MEMBER]->(other:Skill)
  WHERE any(key IN t.keys WHERE key IN own.keys)
  MATCH (other)-[:USES {primary: true}]->(c:Technology)
  WHERE any(key IN c.keys WHERE key IN other.keys)
  RETURN c, g, NULL AS s
  UNION
  MATCH (t)<-[:USES]-(s:Skill)-[:USES]->(c:Technology)
  RETURN c, NULL AS g, s
}
WITH t, c, g, s
WHERE c <> t AND NOT coalesce(c.status IN ['DEPRECATED', 'DISCONTINUED'], false)
WITH t, c, g, s
ORDER BY g.sortKey, g.id, s.sortKey, s.id
WITH t, c, collect(DISTINCT g) AS groups, collect(DISTINCT s) AS shared
ORDER BY size(groups) = 0, size(shared) DESC, c.id
WITH t, collect({candidate: c, groups: groups, shared: shared})[..$limit] AS candidates
RETURN
  t.id AS id,
  t.category AS category,
  COUNT { (t)<-[:USES]-(:Skill) } AS skillCount,
  [
    item IN candidates |
    {
      node: properties(item.candidate),
      labels: labels(item.candidate),
      shared: [s IN item.shared | s {.*, labels: labels(s)}],
      skillCount: COUNT { (x:Skill)-[:USES]->(y) WHERE y = item.candidate },
      groups: [
        g IN item.groups |
        {
          node: properties(g),
          labels: labels(g),
          size: COUNT { (x)-[:HAS_MEMBER]->(m) WHERE x = g }
        }
      ]
    }
  ] AS candidates
