// Ids that curators merged or deleted, with the external ids that they had.
//
// @access  read
// @returns id          STRING
// @returns redirect    STRING        the id that replaces a merged one; null for a deleted one
// @returns externalIds LIST<STRING>  as stored; null for none
// @needs   constraint tombstone_id
MATCH (t:Tombstone)
WHERE t.externalIds IS NOT NULL OR t.redirect IS NOT NULL
RETURN t.id AS id, t.redirect AS redirect, t.externalIds AS externalIds
