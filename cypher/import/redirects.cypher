// The ids that merged entities redirect to.
//
// @access  read
// @returns id       STRING  the merged id
// @returns redirect STRING  the id that replaces it
// @needs   index tombstone_redirect
MATCH (t:Tombstone)
WHERE t.redirect IS NOT NULL
RETURN t.id AS id, t.redirect AS redirect
