// A page of the entities that cite a source. The index returns them in order.
//
// @access  read
// @param   start STRING   the source's id with #, with which citations of it start
// @param   after STRING   id of the last entity of the previous page; '' for the first page
// @param   limit INTEGER  maximum number of rows
// @returns node  MAP      the entity's properties with its labels
// @order   by id
// @needs   constraint entity_id
MATCH (n:Entity)
USING INDEX n:Entity(id)
WHERE
  n.id > $after AND
  (any(citation IN n.citations WHERE citation STARTS WITH $start) OR n.learningTimeShareOf STARTS WITH $start)
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n {.*, labels: labels(n)} AS node
