// The learning times of all skills that have one, with the properties that estimates are based on, as one record.
//
// @access  read
// @returns times LIST<LIST>  [level rank, minimum, maximum, area ids]
// @needs   label Skill
MATCH (s:Skill)
WHERE s.learningTimeMin IS NOT NULL
RETURN collect([
  head([(s)-[:AT_LEVEL]->(l:Level) | l.rank]),
  s.learningTimeMin,
  s.learningTimeMax,
  [(s)-[:IN_AREA]->(a:Area) | a.id]
]) AS times
