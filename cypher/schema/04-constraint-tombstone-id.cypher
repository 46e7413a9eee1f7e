// A deleted id leaves one tombstone.
//
// @access  schema
CREATE CONSTRAINT tombstone_id IF NOT EXISTS FOR (n:Tombstone) REQUIRE n.id IS UNIQUE
