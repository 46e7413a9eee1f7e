// Candidates for alternatives to technologies: the technologies that the same skills use, except deprecated and discontinued ones.
//
// @access  read
// @param   ids        LIST<STRING>  distinct technology ids
// @param   limit      INTEGER       maximum number of candidates for each id
// @returns id         STRING        one of the ids; no row without candidates
// @returns category   STRING        its category
// @returns skillCount INTEGER       number of skills that use it
// @returns candidates LIST<MAP>     {node, labels, shared, skillCount}: the candidate, the skills that use both, the number that use it
// @order   candidates by descending number of shared skills, then id; shared by name, then id
// @needs   constraint entity_id
UNWIND $ids AS id
MATCH (t:Technology:Entity {id: id})
MATCH (t)<-[:USES]-(s:Skill)-[:USES]->(c:Technology)
WHERE c <> t AND NOT coalesce(c.status IN ['DEPRECATED', 'DISCONTINUED'], false)
WITH t, c, s
ORDER BY s.sortKey, s.id
WITH t, c, collect(s) AS shared
ORDER BY size(shared) DESC, c.id
WITH t, collect({candidate: c, shared: shared})[..$limit] AS candidates
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
      skillCount: COUNT { (x:Skill)-[:USES]->(y) WHERE y = item.candidate }
    }
  ] AS candidates
