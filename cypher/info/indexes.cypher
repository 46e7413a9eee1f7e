// All indexes, including those of constraints.
//
// @access  read
// @returns name STRING  the index's name; a constraint's index has the constraint's name
SHOW INDEXES YIELD name
RETURN name
