"""Calls a tool over HTTP and prints its structured content, with the revision of the protocol.

Arguments: the URL, the name of the tool, its arguments as JSON.
"""

import asyncio
import json
import sys

from mcp import Client


async def main(url: str, tool: str, arguments: str) -> None:
    async with Client(url) as client:
        tools = await client.list_tools()
        result = await client.call_tool(tool, json.loads(arguments))
        print(
            json.dumps(
                {
                    "protocol": client.protocol_version,
                    "tools": len(tools.tools),
                    "result": result.structured_content,
                }
            )
        )


asyncio.run(main(*sys.argv[1:]))
