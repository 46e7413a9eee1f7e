// What alternatives to technologies are ranked by: the technologies that serve the same skills.
//
// @access  read
// @param   ids        LIST<STRING>  distinct technology ids
// @param   limit      INTEGER       how many candidates at most, for each id: those that share most
// @returns id         STRING        an asked-for id; one without candidates gives no row
// @returns category   STRING        its category
// @returns skillCount INTEGER       how many skills use it
// @returns candidates LIST<MAP>     {node, labels, shared, skillCount}: the candidate, the skills that use both, how many use it
// @order   candidates by number shared, most first, then id; shared by name, then id
// @needs   constraint entity_id
UNWIND $ids AS id
MATCH (t:Technology:Entity {id: id})
MATCH (t)<-[:USES]-(s:Skill)-[:USES]->(c:Technology)
WHERE c <> t
WITH t, c, s
ORDER BY s.sortKey, s.id
WITH t, c, collect(s) AS shared
ORDER BY size(shared) DESC, c.id
WITH t, collect({candidate: c, shared: shared})[..$limit] AS every
RETURN
  t.id AS id,
  t.category AS category,
  COUNT { (t)<-[:USES]-(:Skill) } AS skillCount,
  [
    item IN every |
    {
      node: properties(item.candidate),
      labels: labels(item.candidate),
      shared: [s IN item.shared | s {.*, labels: labels(s)}],
      skillCount: COUNT { (x:Skill)-[:USES]->(y) WHERE y = item.candidate }
    }
  ] AS candidates
