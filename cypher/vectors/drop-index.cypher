// Drops an index of vectors, whose name replaces VECTOR_LABEL.
//
// @access  schema
DROP INDEX VECTOR_LABEL IF EXISTS
