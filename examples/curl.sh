#!/bin/sh
# Plans a learning path to senior backend developer with curl, and prints the response.
#
# examples/curl.sh [url]
set -eu
url=${1:-http://localhost:4000/graphql}

curl --fail-with-body --silent --show-error "$url" \
  --header 'content-type: application/json' \
  --data-binary @- <<'JSON'
{
  "query": "query Path($input: LearningPathInput!) { learningPath(input: $input) { stepCount totalTime { min max } stages { index steps { skill { name } } } } }",
  "variables": {
    "input": {
      "goals": ["role:senior-backend-developer"],
      "known": ["skill:python", "skill:sql", "level:beginner"]
    }
  }
}
JSON
