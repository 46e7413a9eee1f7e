// Sources among some ids that a node or edge cites. It scans all citations: it is only used when a source is deleted.
//
// @access  read
// @param   ids LIST<STRING>  distinct ids of sources
// @returns id  STRING        a cited one
// @needs   label Entity
UNWIND $ids AS id
WITH id, id + '#' AS start
WHERE
  EXISTS {
    MATCH (n:Entity)
    WHERE any(citation IN n.citations WHERE citation STARTS WITH start) OR n.learningTimeShareOf STARTS WITH start
  } OR
  EXISTS {
    MATCH (:Entity)-[e]->(:Entity)
    WHERE any(citation IN e.citations WHERE citation STARTS WITH start)
  }
RETURN id
