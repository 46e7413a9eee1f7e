import type { TypedDocumentString } from './generated/graphql';

/** Longer addresses are refused by some proxies on the way. */
const MAX_ADDRESS_LENGTH = 4_000;

/** A question that was not answered; `code` is the API's, or NETWORK or OUTDATED. */
export class RequestError extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly suggestions: readonly string[] = [],
  ) {
    super(message);
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string; suggestions?: string[] } }[];
}

/**
 * Asks the service by the document's hash alone: by GET, so that browser and proxies may keep the answer, by POST where the
 * variables are too long for an address.
 *
 * @throws RequestError
 */
export async function request<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const { data, errors } = await send<Data>(hashOf(document), variables, signal);
  const [error] = errors ?? [];
  if (error) throw failure(error);
  return data as Data;
}

function hashOf(document: { __meta__?: Record<string, unknown> }): string {
  return String(document.__meta__?.hash).replace('sha256:', '');
}

async function send<Data>(sha256Hash: string, variables: unknown, signal?: AbortSignal): Promise<Answer<Data>> {
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  const search = new URLSearchParams({ variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) });
  const address = `/graphql?${search.toString()}`;
  const headers = { accept: 'application/graphql-response+json, application/json', 'apollo-require-preflight': 'true' };
  try {
    const response = await (address.length <= MAX_ADDRESS_LENGTH
      ? fetch(address, { headers, signal })
      : fetch('/graphql', {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify({ variables, extensions }),
          signal,
        }));
    return (await response.json()) as Answer<Data>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RequestError('The service cannot be reached.', 'NETWORK');
  }
}

function failure({ message, extensions }: NonNullable<Answer<unknown>['errors']>[number]): RequestError {
  if (extensions?.code === 'PERSISTED_QUERY_NOT_FOUND') {
    return new RequestError('The service is of another version than this page. Reload the page.', 'OUTDATED');
  }
  return new RequestError(message, extensions?.code ?? 'UNKNOWN', extensions?.suggestions);
}
