// Sources among some ids that records of other datasets cite, or records of which curation owns fields. It scans all
// citations: it is only used when a source is deleted.
//
// @access  read
// @param   ids      LIST<STRING>  ids of sources
// @param   datasets LIST<STRING>  the datasets whose citations do not count
// @returns id       STRING        a cited source
// @needs   label Entity
UNWIND $ids AS id
WITH id, id + '#' AS start
WHERE
  EXISTS {
    MATCH (n:Entity)
    WHERE
      (NOT n.dataset IN $datasets OR n.curatedFields IS NOT NULL) AND
      (any(citation IN n.citations WHERE citation STARTS WITH start) OR n.learningTimeShareOf STARTS WITH start)
  } OR
  EXISTS {
    MATCH (:Entity)-[e]->(:Entity)
    WHERE
      (NOT e.dataset IN $datasets OR e.curatedFields IS NOT NULL) AND
      any(citation IN e.citations WHERE citation STARTS WITH start)
  }
RETURN id
