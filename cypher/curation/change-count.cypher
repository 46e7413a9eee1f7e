// How many writes after a version the history has.
//
// @access  read
// @param   since INTEGER  only later versions
// @returns total INTEGER  how many
// @needs   index change_version
MATCH (c:Change)
WHERE c.version > $since
RETURN count(c) AS total
