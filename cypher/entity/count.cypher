// The number of entities of one kind.
//
// @access  read
// @param   label STRING   the kind's label
// @returns total INTEGER  number of entities
// @needs   labels of every kind
RETURN CASE $label
    WHEN 'Role' THEN COUNT { (:Role) }
    WHEN 'Level' THEN COUNT { (:Level) }
    WHEN 'Area' THEN COUNT { (:Area) }
    WHEN 'Track' THEN COUNT { (:Track) }
    WHEN 'AlternativeGroup' THEN COUNT { (:AlternativeGroup) }
  END AS total
