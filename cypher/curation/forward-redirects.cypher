// Updates redirects to a merged node: they lead to the node that it was merged into.
//
// @access  write
// @param   redirects LIST<MAP>  {from, into}
// @param   version   INTEGER    version of this write
// @needs   index tombstone_redirect
UNWIND $redirects AS redirect
MATCH (t:Tombstone {redirect: redirect.from})
SET t.redirect = redirect.into, t.version = $version
