// The number of entities by kind and dataset.
//
// @access  read
// @returns label    STRING   the kind's label
// @returns dataset  STRING   the dataset
// @returns entities INTEGER  number of entities
// @order   by label, dataset
// @needs   label Entity
MATCH (n:Entity)
RETURN [label IN labels(n) WHERE label <> 'Entity'][0] AS label, n.dataset AS dataset, count(*) AS entities
ORDER BY label, dataset
