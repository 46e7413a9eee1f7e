import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { SkillGraphClient } from './client.js';

interface Connection<Edge> {
  edges: readonly Edge[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/**
 * The edges of a list, page by page as they are read.
 *
 * @param connectionOf  the list in the result of the operation, which takes its cursor as the variable `after`
 */
export async function* edgesOf<Data, Variables extends { after?: string | null | undefined }, Edge>(
  client: SkillGraphClient,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  connectionOf: (data: Data) => Connection<Edge> | null,
): AsyncGenerator<Edge, void, undefined> {
  let after = variables.after ?? null;
  for (;;) {
    const connection = connectionOf(await client.request<Data, Variables>(document, { ...variables, after }));
    if (connection === null) return;
    yield* connection.edges;
    if (!connection.pageInfo.hasNextPage) return;
    after = connection.pageInfo.endCursor;
  }
}
