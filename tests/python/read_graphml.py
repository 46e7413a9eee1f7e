"""Prints as JSON what networkx reads in a GraphML file: python read_graphml.py FILE"""

import json
import sys

import networkx

graph = networkx.read_graphml(sys.argv[1])
print(
    json.dumps(
        {
            "directed": graph.is_directed(),
            "graph": {key: value for key, value in graph.graph.items() if key in ("graphId", "version")},
            "nodes": dict(graph.nodes(data=True)),
            "edges": [[source, target, data] for source, target, data in graph.edges(data=True)],
        }
    )
)
