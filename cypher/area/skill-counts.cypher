// The number of skills of each area, with those of the areas that are part of it, directly or indirectly.
//
// @access  read
// @returns id     STRING   the area's id
// @returns skills INTEGER  number of distinct skills
// @order   by id
// @needs   label Area
MATCH (area:Area)
CALL (area) {
  MATCH (area)<-[:PART_OF*0..]-(part:Area)
  WITH DISTINCT part
  MATCH (part)<-[:IN_AREA]-(s:Skill)
  RETURN count(DISTINCT s) AS skills
}
RETURN area.id AS id, skills
ORDER BY id
