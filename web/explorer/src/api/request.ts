import { api as texts } from '../texts';
import type { TypedDocumentString } from './generated/graphql';
import { currentKey, setKey } from './session';

/** Some proxies reject longer URLs. */
const MAX_URL_LENGTH = 4_000;

/** A failed request; `code` is an error code of the API, NETWORK or OUTDATED. */
export class RequestError extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly suggestions: readonly string[] = [],
    /** the extensions of the API's error, such as the argument that is wrong */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

interface ErrorDetails extends Record<string, unknown> {
  code?: string;
  suggestions?: string[];
}

interface GraphQLResponse<Data> {
  data?: Data | null;
  errors?: { message: string; extensions?: ErrorDetails }[];
}

export interface RequestOptions {
  signal?: AbortSignal;
  /** whether the variables must not be part of a URL, which browsers and proxies store */
  isPersonal?: boolean;
  /** a key in place of that of the one who has signed in */
  key?: string;
}

/**
 * Sends a persisted document by its hash: by GET, so that browsers and proxies can cache the response, or by POST if the
 * URL would be too long or the variables are personal.
 *
 * @throws RequestError
 */
export async function request<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  options: RequestOptions = {},
): Promise<Data> {
  const key = options.key ?? currentKey();
  const { data, errors } = await send<Data>(hashOf(document), variables, { ...options, key });
  const [error] = errors ?? [];
  if (!error) return data as Data;
  // the key has expired or was revoked: without it, the pages for readers work
  if (error.extensions?.code === 'UNAUTHENTICATED' && key !== null && key === currentKey()) setKey(null);
  throw toRequestError(error);
}

function hashOf(document: { __meta__?: Record<string, unknown> }): string {
  return String(document.__meta__?.hash).replace('sha256:', '');
}

async function send<Data>(
  sha256Hash: string,
  variables: unknown,
  { signal, isPersonal = false, key }: Omit<RequestOptions, 'key'> & { key: string | null },
): Promise<GraphQLResponse<Data>> {
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  const search = new URLSearchParams({ variables: JSON.stringify(variables), extensions: JSON.stringify(extensions) });
  const url = `/graphql?${search.toString()}`;
  const headers = {
    accept: 'application/graphql-response+json, application/json',
    'apollo-require-preflight': 'true',
    ...(key !== null && { authorization: `Bearer ${key}` }),
  };
  // one who changes the graph sees it as it is now
  const cache = key === null ? 'default' : 'no-cache';
  try {
    const response = await (!isPersonal && url.length <= MAX_URL_LENGTH
      ? fetch(url, { headers, signal, cache })
      : fetch('/graphql', {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify({ variables, extensions }),
          signal,
        }));
    return (await response.json()) as GraphQLResponse<Data>;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new RequestError(texts.unreachable, 'NETWORK');
  }
}

function toRequestError({
  message,
  extensions,
}: NonNullable<GraphQLResponse<unknown>['errors']>[number]): RequestError {
  if (extensions?.code === 'PERSISTED_QUERY_NOT_FOUND') {
    return new RequestError(texts.outdated, 'OUTDATED');
  }
  return new RequestError(message, extensions?.code ?? 'UNKNOWN', extensions?.suggestions, extensions);
}
