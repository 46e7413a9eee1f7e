// The ids of all roles, as one record.
//
// @access  read
// @returns ids  LIST<STRING>
// @needs   label Role
MATCH (r:Role)
RETURN collect(r.id) AS ids
