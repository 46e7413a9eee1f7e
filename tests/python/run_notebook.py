"""Runs the code of a notebook, cell by cell, in the folder of the notebook, as Jupyter does.

python run_notebook.py <notebook> <url of the service>
"""

import json
import os
import sys

path, url = sys.argv[1:]
os.environ["SKILL_GRAPH_URL"] = url
with open(path, encoding="utf-8") as file:
    cells = json.load(file)["cells"]
os.chdir(os.path.dirname(path))
sys.path.insert(0, os.getcwd())
names: dict = {}
for cell in cells:
    if cell["cell_type"] == "code":
        exec(compile("".join(cell["source"]), cell["id"], "exec"), names)
