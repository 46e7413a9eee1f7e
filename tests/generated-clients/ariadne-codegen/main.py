"""Queries the service at a URL with the client that ariadne-codegen generates, and prints what it found as JSON."""

import asyncio
import json
import sys

from graphql_client import Client, EdgeKind, KnownAt, LearningPathInput


async def ask(client: Client) -> dict:
    pages, after = [], None
    while len(pages) < 2:
        found = (await client.search("docker", first=2, after=after)).search
        pages.append([edge.node.id for edge in found.edges])
        after = found.page_info.end_cursor
    goal = LearningPathInput(
        goals=["role:backend-developer"],
        known_at=[KnownAt(id="skill:python", level="level:beginner")],
        hours_per_week=5,
    )
    path = (await client.path_to(goal)).learning_path
    skill = (await client.skill_with_neighbours("skill:docker")).skill
    among = ["skill:docker", "skill:kubernetes"]
    edges = (await client.edges(kinds=[EdgeKind.REQUIRES], among=among)).edges.edges
    resolved = (await client.names(["kuberntes", "zzzzqqqq"])).resolve_names
    updated = (await client.updated()).graph_info
    return {
        "pages": pages,
        "total": found.total_count,
        "stepCount": path.step_count,
        "firstStage": [step.skill.name for step in path.stages[0].steps],
        "maxMonths": path.total_time.max,
        "learningMonths": skill.learning_time.max,
        "technologies": skill.technologies.total_count,
        "technologyUrl": skill.technologies.edges[0].node.url,
        "edges": [f"{edge.node.from_} {edge.node.kind.value} {edge.node.to}" for edge in edges],
        "names": {one.name: one.match.entity.id for one in resolved if one.match},
        "updatedYear": updated.updated_at.year,
    }


async def main(url: str) -> None:
    async with Client(url=url) as client:
        print(json.dumps(await ask(client)))


asyncio.run(main(sys.argv[1]))
