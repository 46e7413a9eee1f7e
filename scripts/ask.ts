export const DEFAULT_URL = 'http://127.0.0.1:4000';

/** A GraphQL response, possibly with errors. */
export interface GraphqlResponse {
  data?: unknown;
  errors?: unknown[];
}

/**
 * Sends a query to a running service.
 *
 * @throws Error with the URL if it does not respond, or not with GraphQL
 */
export async function ask(url: string, query: string): Promise<GraphqlResponse> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  }).catch((cause: unknown) => {
    throw new Error(`no response from ${url}: start the service with npm start, or pass its URL`, { cause });
  });
  if (!response.headers.get('content-type')?.includes('json')) {
    throw new Error(`${url} responded with status ${response.status}, but not with GraphQL`);
  }
  return (await response.json()) as GraphqlResponse;
}
