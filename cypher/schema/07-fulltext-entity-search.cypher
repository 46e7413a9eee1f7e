// One full text index for search and completion over every kind.
//
// @access  schema
CREATE FULLTEXT INDEX entity_search IF NOT EXISTS
FOR (n:Entity) ON EACH [n.name, n.aliases, n.description, n.keys]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } }
