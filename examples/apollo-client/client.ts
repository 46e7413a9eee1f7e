import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client/core';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { createHash } from 'node:crypto';

/** Possible types of the schema's interfaces; the cache needs them to match fragments on Entity and Node. */
export const POSSIBLE_TYPES = {
  Entity: ['Skill', 'Technology', 'Role', 'Level', 'Area', 'Track', 'Task', 'Resource', 'AlternativeGroup'],
  Node: ['Skill', 'Technology', 'Role', 'Level', 'Area', 'Track', 'Task', 'Resource', 'AlternativeGroup', 'Source'],
};

/** Creates a client that sends queries by GET as hashes, so that HTTP caches can store the responses. */
export function createClient(uri: string): ApolloClient {
  const persisted = new PersistedQueryLink({
    sha256: (query) => createHash('sha256').update(query).digest('hex'),
    useGETForHashedQueries: true,
  });
  // CSRF prevention: the service rejects a GET that a browser could send cross-site without a preflight
  const http = new HttpLink({ uri, headers: { 'apollo-require-preflight': 'true' } });
  return new ApolloClient({
    link: ApolloLink.from([persisted, http]),
    cache: new InMemoryCache({
      possibleTypes: POSSIBLE_TYPES,
      typePolicies: {
        // merges pages into one list per filter and order
        Query: { fields: { skills: relayStylePagination(['filter', 'orderBy']) } },
        // a range has no id: queries that select different fields of one are merged
        MonthRange: { merge: true },
      },
    }),
  });
}
