import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ClientError, GraphQLClient } from 'graphql-request';
import { SkillGraphError } from './errors.js';

export interface ClientOptions {
  /** sent as `x-api-key` */
  apiKey?: string;
  /** a JSON Web Token, sent as a bearer token */
  token?: string;
  /** a language tag, such as `de`, of names and descriptions; by default English */
  language?: string;
  /** aborts all requests of the client */
  signal?: AbortSignal;
}

/** Variables may be left out if all are optional. */
type VariablesOf<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

export interface SkillGraphClient {
  /**
   * Executes an operation: one of this package, or your own, as a typed document that GraphQL Code Generator has made.
   *
   * @throws SkillGraphError where the response has errors, or is none of GraphQL
   * @throws TypeError where the service cannot be reached, as fetch does
   */
  request<Data, Variables extends object>(
    document: TypedDocumentNode<Data, Variables>,
    ...variables: VariablesOf<Variables>
  ): Promise<Data>;
}

/** @param url  of the API, such as http://localhost:4000/graphql */
export function createClient(url: string, options: ClientOptions = {}): SkillGraphClient {
  const { signal } = options;
  const client = new GraphQLClient(url, { headers: headersFor(options), ...(signal ? { signal } : {}) });
  return {
    async request<Data, Variables extends object>(
      document: TypedDocumentNode<Data, Variables>,
      variables?: Variables,
    ): Promise<Data> {
      try {
        return await client.request<Data>(document, { ...variables });
      } catch (error) {
        throw error instanceof ClientError ? new SkillGraphError(error.response) : error;
      }
    },
  };
}

function headersFor({ apiKey, token, language }: ClientOptions): Record<string, string> {
  return {
    ...(apiKey === undefined ? {} : { 'x-api-key': apiKey }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(language === undefined ? {} : { 'accept-language': language }),
  };
}
