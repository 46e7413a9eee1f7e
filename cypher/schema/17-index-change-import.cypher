// The history by import: the batches of an import are reverted together.
//
// @access  schema
CREATE RANGE INDEX change_import IF NOT EXISTS FOR (n:Change) ON (n.import)
