"""How does one become a senior backend developer? Asked with Python's standard library.

python3 examples/python.py [url]
"""

import json
import sys
from urllib.error import HTTPError
from urllib.request import Request, urlopen

QUERY = """
query Path($input: LearningPathInput!) {
  learningPath(input: $input) {
    stepCount
    totalTime { min max }
    stages { index steps { skill { name } } }
  }
}
"""


def ask(url: str, query: str, variables: dict) -> dict:
    """The data of the answer; ends the program with the messages of one that has errors."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = Request(url, body, {"content-type": "application/json"})
    try:
        with urlopen(request, timeout=30) as response:
            answer = json.load(response)
    except HTTPError as refused:  # a refused question is answered in the same shape
        answer = json.load(refused)
    if "errors" in answer:
        sys.exit("\n".join(f"{one['extensions']['code']}: {one['message']}" for one in answer["errors"]))
    return answer["data"]


def main() -> None:
    url = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:4000/graphql"
    known = ["skill:python", "skill:sql", "level:beginner"]
    variables = {"input": {"goals": ["role:senior-backend-developer"], "known": known}}
    path = ask(url, QUERY, variables)["learningPath"]
    print(f"{path['stepCount']} skills, {path['totalTime']['min']} to {path['totalTime']['max']} months")
    for stage in path["stages"]:
        print(f"Stage {stage['index']}: {', '.join(step['skill']['name'] for step in stage['steps'])}")


if __name__ == "__main__":
    main()
