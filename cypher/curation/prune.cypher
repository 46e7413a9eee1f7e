// Prunes the history up to a version.
//
// @access  write
// @param   through   INTEGER  the last version to prune; at most the current one
// @returns forgotten INTEGER  number of writes that were pruned
// @needs   constraint graph_version_id, index change_version
MATCH (v:GraphVersion {id: 'graph'})
WITH v, CASE WHEN $through < v.version THEN $through ELSE v.version END AS last
SET v.forgotten = CASE WHEN coalesce(v.forgotten, 0) < last THEN last ELSE v.forgotten END
WITH v
CALL () {
  MATCH (c:Change)
  WHERE c.version <= $through
  DELETE c
  RETURN count(*) AS forgotten
}
RETURN forgotten
