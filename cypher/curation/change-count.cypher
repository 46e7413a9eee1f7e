// The number of writes in the history after a version.
//
// @access  read
// @param   since INTEGER  only later versions
// @returns total INTEGER  number of writes
// @needs   index change_version
MATCH (c:Change)
WHERE c.version > $since
RETURN count(c) AS total
