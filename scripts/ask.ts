export const DEFAULT_URL = 'http://127.0.0.1:4000';

/** A GraphQL response as it came, errors included. */
export interface Answer {
  data?: unknown;
  errors?: unknown[];
}

/**
 * Asks a running service.
 *
 * @throws Error naming the address where nothing answers as GraphQL
 */
export async function ask(url: string, query: string): Promise<Answer> {
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  }).catch((cause: unknown) => {
    throw new Error(`nothing answers at ${url}: start the service with npm start, or name its address`, { cause });
  });
  if (!response.headers.get('content-type')?.includes('json')) {
    throw new Error(`${url} answers with status ${response.status}, but not as GraphQL`);
  }
  return (await response.json()) as Answer;
}
