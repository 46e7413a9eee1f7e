/** A GraphQL operation with its variables, as it is sent. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
}

/**
 * Asks a GraphQL server one question.
 *
 * @returns the answer's data
 * @throws Error with what the server answered instead
 */
export async function ask(url: string, operation: Operation): Promise<Record<string, unknown>> {
  const body = JSON.stringify(operation);
  // minutes may pass until the next one: a server has closed the connection by then
  const headers = { 'content-type': 'application/json', connection: 'close' };
  const response = await fetch(url, { method: 'POST', headers, body });
  const answer = (await response.json()) as { data?: Record<string, unknown> | null; errors?: unknown };
  if (!answer.data || answer.errors) throw new Error(`${url} answered ${JSON.stringify(answer).slice(0, 1_000)}`);
  return answer.data;
}
