// Records a write in the history.
//
// @access  write
// @param   change MAP  {id, version, digest, by, comment, import, created, changed, deleted, items}; items: LIST<STRING> of JSON, or null
// @needs   constraint change_id
CREATE (c:Change)
SET c = $change, c.at = datetime()
