import { Client as ClientOfTwo, StreamableHTTPClientTransport as HttpOfTwo } from '@modelcontextprotocol/client';
import { StdioClientTransport as StdioOfTwo } from '@modelcontextprotocol/client/stdio';
import { Client as ClientOfOne } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport as StdioOfOne } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport as HttpOfOne } from '@modelcontextprotocol/sdk/client/streamableHttp.js';

/** Where a server is: a command, or a URL with headers. */
export type Place =
  { command: string; args: string[]; env: Record<string, string> } | { url: string; headers?: Record<string, string> };

/** A client of the SDK's second major version, which negotiates the newest revision. */
export async function connectTwo(place: Place): Promise<ClientOfTwo> {
  const client = new ClientOfTwo({ name: 'test', version: '1' }, { versionNegotiation: { mode: 'auto' } });
  await client.connect(
    'url' in place
      ? new HttpOfTwo(new URL(place.url), { requestInit: { headers: place.headers ?? {} } })
      : new StdioOfTwo(place),
  );
  return client;
}

/** A client of the SDK's first major version, which knows the revisions with `initialize` only. */
export async function connectOne(place: Place): Promise<ClientOfOne> {
  const client = new ClientOfOne({ name: 'test', version: '1' });
  await client.connect(
    'url' in place
      ? new HttpOfOne(new URL(place.url), { requestInit: { headers: place.headers ?? {} } })
      : new StdioOfOne(place),
  );
  return client;
}
