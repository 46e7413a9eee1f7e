"""
Prints as JSON what rdflib reads in a Turtle and a JSON-LD file, and where they break SKOS' integrity conditions:
python read_rdf.py TURTLE JSONLD

https://www.w3.org/TR/skos-reference/ numbers the conditions.
"""

import json
import sys
from collections import defaultdict

from rdflib import Graph
from rdflib.compare import isomorphic

PREFIX = "PREFIX skos: <http://www.w3.org/2004/02/skos/core#>\n"

# a concept is what is said to be one, and what a property that only concepts have makes one
CONCEPT = """
  { ?x a skos:Concept } UNION { ?x skos:topConceptOf ?any } UNION { ?any skos:hasTopConcept ?x }
  UNION { ?x skos:broader|skos:narrower|skos:related|skos:exactMatch|skos:closeMatch|skos:broadMatch|skos:relatedMatch ?any }
  UNION { ?any skos:broader|skos:narrower|skos:related|skos:exactMatch|skos:closeMatch|skos:broadMatch|skos:relatedMatch ?x }
"""
SCHEME = "{ ?x a skos:ConceptScheme } UNION { ?any skos:inScheme|skos:topConceptOf ?x } UNION { ?x skos:hasTopConcept ?any }"
COLLECTION = "{ ?x a skos:Collection } UNION { ?x skos:member ?any }"

# each asks for what breaks the condition
CONDITIONS = {
    "S9": f"SELECT DISTINCT ?x {{ {{ {CONCEPT} }} {{ {SCHEME} }} }}",
    "S13": """SELECT DISTINCT ?x { { ?x skos:prefLabel ?l ; skos:altLabel ?l } UNION
      { ?x skos:prefLabel ?l ; skos:hiddenLabel ?l } UNION { ?x skos:altLabel ?l ; skos:hiddenLabel ?l } }""",
    "S14": "SELECT DISTINCT ?x { ?x skos:prefLabel ?a, ?b FILTER (lang(?a) = lang(?b) && ?a != ?b) }",
    "S27": """SELECT DISTINCT ?x { ?x (skos:related|^skos:related) ?y .
      ?x (skos:broader|^skos:narrower|skos:broaderTransitive|^skos:narrowerTransitive|skos:broadMatch|^skos:narrowMatch)+ ?y }""",
    "S37": f"SELECT DISTINCT ?x {{ {{ {COLLECTION} }} {{ {{ {CONCEPT} }} UNION {{ {SCHEME} }} }} }}",
    "S46": """SELECT DISTINCT ?x { ?x (skos:exactMatch|^skos:exactMatch)+ ?y .
      ?x (skos:broadMatch|^skos:narrowMatch|^skos:broadMatch|skos:narrowMatch|skos:relatedMatch|^skos:relatedMatch) ?y }""",
}

turtle = Graph().parse(sys.argv[1], format="turtle")
jsonld = Graph().parse(sys.argv[2], format="json-ld")

subjects = defaultdict(lambda: defaultdict(list))
for s, p, o in turtle:
    subjects[str(s)][turtle.namespace_manager.normalizeUri(p)].append(str(o))

print(
    json.dumps(
        {
            "isomorphic": isomorphic(turtle, jsonld),
            "violations": {
                name: sorted(str(row.x) for row in turtle.query(PREFIX + query)) for name, query in CONDITIONS.items()
            },
            "subjects": {s: {p: sorted(values) for p, values in own.items()} for s, own in subjects.items()},
        }
    )
)
