import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { LRUCache } from 'lru-cache';

type Cache = NonNullable<NonNullable<Exclude<ApolloServerOptions<BaseContext>['persistedQueries'], false>>['cache']>;

/** Apollo names a query so. */
const PREFIX = 'apq:';
/** Of the documents that clients have registered. */
const MAX_BYTES = 8 * 2 ** 20;

/**
 * Documents by their SHA-256: those that are known beforehand for good, those that clients register (automatic persisted
 * queries) as long as there is room.
 */
export function persistedDocuments(known: ReadonlyMap<string, string>): Cache {
  const registered = new LRUCache<string, string>({
    maxSize: MAX_BYTES,
    sizeCalculation: (text, key) => 2 * (text.length + key.length),
  });
  return {
    get: async (key) => known.get(key.slice(PREFIX.length)) ?? registered.get(key),
    set: async (key, text) => void registered.set(key, text),
    delete: async (key) => registered.delete(key),
  };
}
