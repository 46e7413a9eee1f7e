// Up to which version the history has been forgotten.
//
// @access  read
// @returns forgotten INTEGER  0 where it has all
// @needs   constraint graph_version_id
MATCH (v:GraphVersion {id: 'graph'})
RETURN coalesce(v.forgotten, 0) AS forgotten
