/** A GraphQL operation with its variables. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

/**
 * Sends an operation to a GraphQL server.
 *
 * @returns the data of the response
 * @throws Error with the response if it has errors
 */
export async function ask(url: string, operation: Operation): Promise<Record<string, unknown>> {
  const body = JSON.stringify(operation);
  // minutes may pass until the next request, by which time the server closes an idle connection
  const headers = { 'content-type': 'application/json', connection: 'close' };
  const response = await fetch(url, { method: 'POST', headers, body });
  const result = (await response.json()) as { data?: Record<string, unknown> | null; errors?: unknown };
  if (!result.data || result.errors) throw new Error(`${url} responded ${JSON.stringify(result).slice(0, 1_000)}`);
  return result.data;
}
