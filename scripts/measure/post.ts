import { Agent, request } from 'node:http';

/** The JSON body of a request to /graphql. */
export interface GraphqlRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export interface GraphqlResponse {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
  extensions?: Record<string, unknown>;
}

export interface Reply {
  status: number;
  text: string;
  bytes: number;
  milliseconds: number;
}

/** @param connections  maximum number of keep-alive connections */
export function openAgent(connections: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: connections });
}

/**
 * Sends a GraphQL request and reads the complete response, whatever its status.
 *
 * @param url  of the service, without a path
 * @throws Error if there is no response, such as ECONNREFUSED
 */
export function post(
  agent: Agent,
  url: string,
  payload: GraphqlRequest,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const sent = performance.now();
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `${url}/graphql`,
      { agent, method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.once('error', reject);
        incoming.once('end', () => {
          const body = Buffer.concat(chunks);
          resolve({
            status: incoming.statusCode ?? 0,
            text: body.toString('utf8'),
            bytes: body.length,
            milliseconds: performance.now() - sent,
          });
        });
      },
    );
    outgoing.once('error', reject);
    outgoing.end(JSON.stringify(payload));
  });
}

/** @throws Error with the text if it is not JSON */
export function parseResponse({ status, text }: Reply): GraphqlResponse {
  try {
    return JSON.parse(text) as GraphqlResponse;
  } catch {
    throw new Error(`status ${status}, not JSON: ${text.slice(0, 200)}`);
  }
}
