// The history by version.
//
// @access  schema
CREATE RANGE INDEX change_version IF NOT EXISTS FOR (n:Change) ON (n.version)
