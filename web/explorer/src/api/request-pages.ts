import type { TypedDocumentString } from './generated/graphql';
import { request, type RequestOptions } from './request';

/** A page of a connection. */
interface Page<Edge> {
  edges: readonly Edge[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/**
 * Requests all pages of a connection, one after another.
 *
 * @throws RequestError
 */
export async function requestPages<Data, Variables extends { after?: string | null }, Edge>(
  document: TypedDocumentString<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  connectionOf: (data: Data) => Page<Edge> | null | undefined,
  options?: RequestOptions,
): Promise<Edge[]> {
  const edges: Edge[] = [];
  let after: string | null | undefined = null;
  do {
    const page: Page<Edge> | null | undefined = connectionOf(
      await request(document, { ...variables, after } as Variables, options),
    );
    edges.push(...(page?.edges ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return edges;
}
