// Redirects that a merge has forwarded: they led to the merged entity before, and lead to that which it was merged into.
//
// @access  read
// @param   into    LIST<STRING>  distinct ids that entities were merged into
// @param   version INTEGER       version of the merge
// @returns id      STRING        a redirecting id
// @returns into    STRING        the id that it redirects to
// @needs   index tombstone_redirect
UNWIND $into AS into
MATCH (t:Tombstone {redirect: into})
WHERE t.version = $version
RETURN t.id AS id, into
