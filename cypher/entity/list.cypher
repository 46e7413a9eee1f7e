// A slice of all entities of one kind.
//
// @access  read
// @param   label STRING       the kind's label
// @param   after LIST | NULL  sort key of the item before the slice
// @param   limit INTEGER      maximum number
// @returns key   LIST         [rank (levels; 0 for others), name, id]
// @returns node  MAP          the entity's properties with its labels
// @order   by key
// @needs   labels of every kind
CALL () {
  MATCH (n:Role) WHERE $label = 'Role' RETURN n
  UNION ALL
  MATCH (n:Level) WHERE $label = 'Level' RETURN n
  UNION ALL
  MATCH (n:Area) WHERE $label = 'Area' RETURN n
  UNION ALL
  MATCH (n:Track) WHERE $label = 'Track' RETURN n
  UNION ALL
  MATCH (n:AlternativeGroup) WHERE $label = 'AlternativeGroup' RETURN n
}
WITH n, [coalesce(n.rank, 0), n.sortKey, n.id] AS key
WHERE $after IS NULL OR key > $after
WITH n, key
ORDER BY key
LIMIT $limit
RETURN key, n {.*, labels: labels(n)} AS node
