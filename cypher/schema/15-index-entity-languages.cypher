// Entities with translations.
//
// @access  schema
CREATE RANGE INDEX entity_languages IF NOT EXISTS FOR (n:Entity) ON (n.languages)
