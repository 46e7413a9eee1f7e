// The indexes of vectors that can be searched: a database that was just restored populates its indexes first.
//
// @access  read
// @returns name STRING  the index's name
SHOW VECTOR INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN name
