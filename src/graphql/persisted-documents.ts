import type { ApolloServerOptions, BaseContext } from '@apollo/server';
import { LRUCache } from 'lru-cache';

type Cache = NonNullable<NonNullable<Exclude<ApolloServerOptions<BaseContext>['persistedQueries'], false>>['cache']>;

/** Apollo's prefix of a query's key. */
const PREFIX = 'apq:';
/** Size of the documents that clients have registered. */
const MAX_BYTES = 8 * 2 ** 20;

/**
 * Documents by SHA-256: a fixed set, and those that clients register (automatic persisted queries) in an LRU cache.
 */
export function persistedDocuments(fixed: Pick<ReadonlyMap<string, string>, 'get'>): Cache {
  const registered = new LRUCache<string, string>({
    maxSize: MAX_BYTES,
    sizeCalculation: (text, key) => 2 * (text.length + key.length),
  });
  return {
    get: async (key) => fixed.get(key.slice(PREFIX.length)) ?? registered.get(key),
    set: async (key, text) => void registered.set(key, text),
    delete: async (key) => registered.delete(key),
  };
}
