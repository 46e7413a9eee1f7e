// Full-text index for search and suggestions over all kinds of entities.
//
// @access  schema
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS
FOR (n:Entity) ON EACH [n.name, n.aliases, n.description, n.keys]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } }
