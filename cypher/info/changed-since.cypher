// Ids that have changed since a version: of entities and sources by their version, deleted ones by their tombstones.
//
// @access  read
// @param   since   INTEGER  only later versions
// @param   limit   INTEGER  maximum number of each
// @returns changes LIST<LIST>  [id, version]; the id of a deleted edge is `from KIND to`
// @needs   index entity_version
CALL () {
  MATCH (n:Entity)
  WHERE n.version > $since
  RETURN n.id AS id, n.version AS version
  LIMIT $limit
  UNION ALL
  MATCH (s:Source)
  WHERE s.version > $since
  RETURN s.id AS id, s.version AS version
  LIMIT $limit
  UNION ALL
  MATCH (t:Tombstone)
  WHERE t.version > $since
  RETURN t.id AS id, t.version AS version
  LIMIT $limit
}
RETURN collect([id, version]) AS changes
