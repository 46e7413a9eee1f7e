"""Prints the type of each subject of a JSON-LD file."""

import json
import sys

from rdflib import RDF, Graph

graph = Graph().parse(sys.argv[1], format="json-ld")
print(json.dumps({str(subject): str(kind) for subject, kind in graph.subject_objects(RDF.type)}))
