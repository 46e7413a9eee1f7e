// Lets what led to a node that has been merged lead to the one that it was merged into.
//
// @access  write
// @param   redirects LIST<MAP>  {from, into}
// @param   version   INTEGER    the version that this write makes
// @needs   index tombstone_redirect
UNWIND $redirects AS redirect
MATCH (t:Tombstone {redirect: redirect.from})
SET t.redirect = redirect.into, t.version = $version
