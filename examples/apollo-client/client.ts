import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client/core';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { createHash } from 'node:crypto';

/** What the schema's interfaces stand for, so that a fragment on Entity is read from the cache. */
export const POSSIBLE_TYPES = {
  Entity: ['Skill', 'Technology', 'Role', 'Level', 'Area', 'Track', 'Task', 'Resource'],
  Node: ['Skill', 'Technology', 'Role', 'Level', 'Area', 'Track', 'Task', 'Resource', 'Source'],
};

/** A client whose queries go by GET and by their hashes, so that HTTP caches can keep the answers. */
export function createClient(uri: string): ApolloClient {
  const persisted = new PersistedQueryLink({
    sha256: (query) => createHash('sha256').update(query).digest('hex'),
    useGETForHashedQueries: true,
  });
  // without the header, the service refuses a GET that a browser would send across sites unasked (CSRF)
  const http = new HttpLink({ uri, headers: { 'apollo-require-preflight': 'true' } });
  return new ApolloClient({
    link: ApolloLink.from([persisted, http]),
    cache: new InMemoryCache({
      possibleTypes: POSSIBLE_TYPES,
      // one list for each filter and order, to which further pages are added
      typePolicies: { Query: { fields: { skills: relayStylePagination(['filter', 'orderBy']) } } },
    }),
  });
}
