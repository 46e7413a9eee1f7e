// Drops the index of a model's vectors, whose name replaces VECTORS_OF_MODEL.
//
// @access  schema
DROP INDEX VECTORS_OF_MODEL IF EXISTS
