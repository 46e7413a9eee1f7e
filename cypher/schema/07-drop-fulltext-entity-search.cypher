// Removes the full-text index of earlier versions: search uses an index in memory.
//
// @access  schema
DROP INDEX entity_search IF EXISTS
