// The languages in which entities have translations.
//
// @access  read
// @returns language STRING  a tag of BCP 47
// @order   by language
// @needs   index entity_languages
MATCH (n:Entity)
WHERE n.languages IS NOT NULL
UNWIND n.languages AS language
RETURN DISTINCT language
ORDER BY language
