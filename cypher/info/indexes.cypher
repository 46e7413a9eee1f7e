// What indexes there are, those of constraints included.
//
// @access  read
// @returns name STRING  the index's name; a constraint's index has the constraint's
SHOW INDEXES YIELD name
RETURN name
