// Identifiers in other systems: a lookup index cannot hold the items of a list.
//
// @access  schema
CREATE FULLTEXT INDEX entity_external_ids IF NOT EXISTS
FOR (n:Entity) ON EACH [n.externalIds]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } }
