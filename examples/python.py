"""Plans a learning path to senior backend developer with Python's standard library.

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
    milestones { role { name } endMonth }
  }
}
"""


def execute(url: str, query: str, variables: dict) -> dict:
    """Returns the data of the response; exits with the messages if it has errors."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = Request(url, body, {"content-type": "application/json"})
    try:
        with urlopen(request, timeout=30) as response:
            result = json.load(response)
    except HTTPError as error:  # error responses have the same format
        result = json.load(error)
    if "errors" in result:
        sys.exit("\n".join(f"{error['extensions']['code']}: {error['message']}" for error in result["errors"]))
    return result["data"]


def main() -> None:
    url = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:4000/graphql"
    known = ["skill:python", "skill:sql", "level:beginner"]
    variables = {"input": {"goals": ["role:senior-backend-developer"], "known": known}}
    path = execute(url, QUERY, variables)["learningPath"]
    print(f"{path['stepCount']} skills, {path['totalTime']['min']} to {path['totalTime']['max']} months")
    for stage in path["stages"]:
        print(f"Stage {stage['index']}: {', '.join(step['skill']['name'] for step in stage['steps'])}")
    # the goal is a role, so the milestones are the roles before it and the role itself
    for milestone in path["milestones"]:
        print(f"{milestone['role']['name']}: complete after {milestone['endMonth']} months")


if __name__ == "__main__":
    main()
