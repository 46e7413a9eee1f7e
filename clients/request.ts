import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, type GraphQLFormattedError, print } from 'graphql';
import { getOrCreate } from '../src/model/maps.js';

/** A failed request; the message says why and how to fix it. */
export class RequestError extends Error {
  override name = 'RequestError';
}

/** Executes an operation against a service. */
export type Executor = <Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

export const DEFAULT_URL = 'http://localhost:4000/graphql';

const TIMEOUT_MS = 30_000;

interface GraphQLResponse<Data> {
  data?: Data | null | undefined;
  errors?: readonly GraphQLFormattedError[] | undefined;
}

/** Runs the text of a document, in this process or over HTTP. */
type Run = (query: string, variables: Record<string, unknown>) => Promise<GraphQLResponse<Record<string, unknown>>>;

const texts = new WeakMap<object, string>();

/** The text of a document as executors send it. */
export function documentText(document: DocumentNode): string {
  return getOrCreate(texts, document, () => print(document));
}

/** @returns an executor that throws RequestError if the response has errors */
export function executorOf(run: Run): Executor {
  return async <Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) => {
    return dataOf(await run(documentText(document), variables as Record<string, unknown>)) as Data;
  };
}

/**
 * Creates an executor for the service at a URL. Sends the API key in SKILL_GRAPH_API_KEY, if set.
 *
 * @returns an executor that throws RequestError if the service is unreachable or the response has errors
 */
export function httpExecutor(url: string, timeoutMs = TIMEOUT_MS): Executor {
  const apiKey = process.env.SKILL_GRAPH_API_KEY;
  const headers = { 'content-type': 'application/json', ...(apiKey ? { 'x-api-key': apiKey } : {}) };
  return executorOf(async (query, variables) => {
    const body = JSON.stringify({ query, variables });
    const { status, text } = await send(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(timeoutMs) });
    return parse(text) ?? fail(url, `responded with HTTP status ${status}, but not with GraphQL`);
  });
}

async function send(url: string, request: RequestInit): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(url, request);
    return { status: response.status, text: await response.text() };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: Error & { code?: string } };
    if (name === 'TimeoutError') fail(url, 'took too long to respond; try again, request less');
    const reason = cause?.code ?? cause?.message ?? String(error);
    return fail(url, `is not reachable (${reason}); start the service with npm start`);
  }
}

/** @returns null if the text is not a GraphQL response */
function parse(text: string): Awaited<ReturnType<Run>> | null {
  try {
    const response = JSON.parse(text) as Awaited<ReturnType<Run>> | null;
    return response?.data || response?.errors ? response : null;
  } catch {
    return null;
  }
}

function fail(url: string, reason: string): never {
  throw new RequestError(`${url} ${reason}, or set another address with --url or SKILL_GRAPH_URL.`);
}

/** All operations have a single root field, so a response with errors has no useful data. */
function dataOf<Data>({ data, errors = [] }: GraphQLResponse<Data>): Data {
  if (data && errors.length === 0) return data;
  throw new RequestError([...new Set(errors.map(explain))].join('\n'));
}

function explain({ message, extensions }: GraphQLFormattedError): string {
  const isUnauthenticated = extensions?.code === 'UNAUTHENTICATED';
  return isUnauthenticated ? `${message} (The API key is read from SKILL_GRAPH_API_KEY.)` : message;
}
