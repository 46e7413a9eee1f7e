// The last version that was pruned from the history.
//
// @access  read
// @returns forgotten INTEGER  0 if the history is complete
// @needs   constraint graph_version_id
MATCH (v:GraphVersion {id: 'graph'})
RETURN coalesce(v.forgotten, 0) AS forgotten
