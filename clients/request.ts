import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type GraphQLFormattedError, print } from 'graphql';

/** Why a question has no answer, and the way out. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

/** Asks a service one question. */
export type Ask = <Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

export const DEFAULT_URL = 'http://localhost:4000/graphql';

const TIMEOUT_MS = 30_000;
const NAME_THE_ADDRESS = 'name its address by --url or SKILL_GRAPH_URL';

interface Answer<Data> {
  data?: Data | null;
  errors?: GraphQLFormattedError[];
}

/**
 * Asks the service at an address, as whom SKILL_GRAPH_API_KEY says.
 *
 * @returns a function that throws NoAnswerError where nothing answers, or an answer has errors
 */
export function askAt(url: string, timeoutMs = TIMEOUT_MS): Ask {
  const apiKey = process.env.SKILL_GRAPH_API_KEY;
  const headers = { 'content-type': 'application/json', ...(apiKey ? { 'x-api-key': apiKey } : {}) };
  return async <Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables) => {
    const body = JSON.stringify({ query: print(document), variables });
    const { status, text } = await send(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(timeoutMs) });
    return dataOf(parse<Data>(text) ?? refuse(url, `answers with HTTP status ${status}, but not as GraphQL`));
  };
}

async function send(url: string, request: RequestInit): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(url, request);
    return { status: response.status, text: await response.text() };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: Error & { code?: string } };
    if (name === 'TimeoutError') refuse(url, 'takes too long to answer; try again, ask for less');
    const why = cause?.code ?? cause?.message ?? String(error);
    return refuse(url, `does not answer (${why}); start the service with npm start`);
  }
}

/** @returns null for what is no GraphQL answer */
function parse<Data>(text: string): Answer<Data> | null {
  try {
    const answer = JSON.parse(text) as Answer<Data> | null;
    return answer?.data || answer?.errors ? answer : null;
  } catch {
    return null;
  }
}

function refuse(url: string, why: string): never {
  throw new NoAnswerError(`${url} ${why}, or ${NAME_THE_ADDRESS}.`);
}

/** Each question has one root field, so that beside an error there is nothing to show. */
function dataOf<Data>({ data, errors = [] }: Answer<Data>): Data {
  if (data && errors.length === 0) return data;
  throw new NoAnswerError([...new Set(errors.map(explain))].join('\n'));
}

function explain({ message, extensions }: GraphQLFormattedError): string {
  const isRefused = extensions?.code === 'UNAUTHENTICATED';
  return isRefused ? `${message} (The API key is taken from SKILL_GRAPH_API_KEY.)` : message;
}
