// Those of some sources that a node or an edge cites. It looks at every citation: only deleting a source asks.
//
// @access  read
// @param   ids LIST<STRING>  distinct ids of sources
// @returns id  STRING        one of the ids
// @needs   label Entity
UNWIND $ids AS id
WITH id, id + '#' AS start
WHERE
  EXISTS {
    MATCH (n:Entity)
    WHERE any(citation IN n.citations WHERE citation STARTS WITH start)
  } OR
  EXISTS {
    MATCH (:Entity)-[e]->(:Entity)
    WHERE any(citation IN e.citations WHERE citation STARTS WITH start)
  }
RETURN id
