"""Reads the whole graph of a service into pandas and networkx, and ranks skills by what they lead to.

Needs pandas and networkx:  pip install pandas networkx
python3 examples/snapshot.py [url of the service]
"""

import gzip
import io
import json
import sys
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import networkx as nx
import pandas as pd


def read_snapshot(url: str, query: str = "") -> tuple[dict, pd.DataFrame, pd.DataFrame]:
    """Returns the header, with graphId and version, the nodes by id, and the edges.

    query: a selection such as "?dataset=esco&kind=SKILL"
    """
    records: dict[str, list[dict]] = {"graph": [], "node": [], "edge": []}
    # of an error, the service sends JSON only to clients that accept it
    headers = {"accept": "application/jsonl, application/json", "accept-encoding": "gzip"}
    request = Request(f"{url}/graph.jsonl{query}", headers=headers)
    with urlopen(request, timeout=300) as response:
        for line in io.TextIOWrapper(gzip.GzipFile(fileobj=response), encoding="utf-8"):
            for kind, record in json.loads(line).items():
                records[kind].append(record)
    nodes = pd.DataFrame(records["node"], columns=None if records["node"] else ["id"]).set_index("id")
    return records["graph"][0], nodes, pd.DataFrame(records["edge"])


def prerequisites(nodes: pd.DataFrame, edges: pd.DataFrame) -> nx.DiGraph:
    """The skills, with an edge from each skill to those that require it."""
    skills = nodes.index[nodes["kind"] == "SKILL"]
    requires = edges[(edges["kind"] == "REQUIRES") & edges["to"].isin(skills)]
    graph = nx.DiGraph()
    graph.add_nodes_from(skills)
    graph.add_edges_from(requires[["to", "from"]].itertuples(index=False, name=None))
    return graph


def main() -> None:
    url = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:4000"
    try:
        header, nodes, edges = read_snapshot(url)
    except HTTPError as error:
        sys.exit("\n".join(one["message"] for one in json.load(error)["errors"]))
    print(f"Version {header['version']}: {len(nodes)} nodes, {len(edges)} edges")
    print(nodes["kind"].value_counts().to_string())
    graph = prerequisites(nodes, edges)
    leads_to = pd.Series({skill: len(nx.descendants(graph, skill)) for skill in graph}).sort_values(
        ascending=False, kind="stable"
    )
    print("Skills that lead to most others:")
    for skill, count in leads_to.head(5).items():
        print(f"  {nodes.at[skill, 'name']}: {count}")


if __name__ == "__main__":
    main()
