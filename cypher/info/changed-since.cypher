// What has changed since a version: entities and sources by their stamps, what is gone by its tombstone.
//
// @access  read
// @param   since   INTEGER  only later versions
// @param   limit   INTEGER  how many at most
// @returns changes LIST<LIST>  [id, version]; edges that are gone stand among them as `from KIND to`
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
