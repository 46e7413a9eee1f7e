// The state of an index: a database that was just restored populates its indexes first.
//
// @access  read
// @param   name  STRING  the index's name
// @returns state STRING  ONLINE, POPULATING or FAILED
SHOW VECTOR INDEXES YIELD name AS index, state
WHERE index = $name
RETURN state
