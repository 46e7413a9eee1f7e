import { Agent, request } from 'node:http';

/** What is sent to /graphql as JSON. */
export interface GraphqlRequest {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

export interface GraphqlAnswer {
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

/** @param connections  how many are kept open for the next requests */
export function openAgent(connections: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: connections });
}

/**
 * Sends a GraphQL request and reads the whole answer, whatever its status.
 *
 * @param url  of the service, without a path
 * @throws Error where there is no answer, such as ECONNREFUSED
 */
export function post(
  agent: Agent,
  url: string,
  body: GraphqlRequest,
  headers: Record<string, string> = {},
): Promise<Reply> {
  const sent = performance.now();
  return new Promise((resolve, reject) => {
    const outgoing = request(
      `${url}/graphql`,
      { agent, method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
      (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.once('error', reject);
        incoming.once('end', () => {
          const whole = Buffer.concat(parts);
          resolve({
            status: incoming.statusCode ?? 0,
            text: whole.toString('utf8'),
            bytes: whole.length,
            milliseconds: performance.now() - sent,
          });
        });
      },
    );
    outgoing.once('error', reject);
    outgoing.end(JSON.stringify(body));
  });
}

/** @throws Error with the text where it is no JSON */
export function parseAnswer({ status, text }: Reply): GraphqlAnswer {
  try {
    return JSON.parse(text) as GraphqlAnswer;
  } catch {
    throw new Error(`status ${status}, and no JSON: ${text.slice(0, 200)}`);
  }
}
