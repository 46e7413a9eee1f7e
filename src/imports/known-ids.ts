import type { Identity, ImportStore } from '../graph/ports/import-store.js';
import { CURATED } from '../model/dataset-content.js';
import { externalIdKey } from '../model/ids.js';
import { getOrCreate } from '../model/maps.js';
import { type ImportFormat, type KnownIds, NO_KNOWN_IDS } from './item.js';

/**
 * The ids that the records of a format have in the graph, by their external ids. Only what the import may write counts: a
 * node of another dataset with the same external id is another node.
 *
 * What it names by its `references` may be of any dataset.
 *
 * @param datasets  those of the import
 */
export async function readKnownIds(
  store: Pick<ImportStore, 'identities'>,
  { identifiers = [], references = [] }: Pick<ImportFormat, 'identifiers' | 'references'>,
  datasets: readonly string[],
): Promise<KnownIds> {
  if (identifiers.length + references.length === 0) return NO_KNOWN_IDS;
  const owners = new Set([...datasets, CURATED]);
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  const removed: Identity[] = [];
  const named = new Map<string, string[]>();
  for await (const identity of store.identities()) {
    taken.add(identity.id);
    if (identity.isRemoved) {
      removed.push(identity);
      continue;
    }
    addNames(named, identity, references);
    if (owners.has(identity.dataset)) {
      for (const key of ownKeys(identity, identifiers)) if (!ids.has(key)) ids.set(key, identity.id);
    }
  }
  for (const identity of removed) {
    for (const key of ownKeys(identity, identifiers)) {
      // a merge has given the external id to the target; an external id that was given to another node is that node's
      const holder = ids.get(key);
      if (holder === undefined || holder === identity.redirect) ids.set(key, identity.id);
    }
  }
  return {
    idOf: (scheme, value) => ids.get(externalIdKey({ scheme, value })),
    isTaken: (id) => taken.has(id),
    named: (scheme, value) => named.get(externalIdKey({ scheme, value })) ?? [],
  };
}

/** Adds the external ids of a node, of whatever dataset, by which a format refers to it; not those of what it matches. */
function addNames(named: Map<string, string[]>, { id, externalIds }: Identity, schemes: readonly string[]): void {
  for (const { scheme, value, relation } of externalIds) {
    if (relation === undefined && schemes.includes(scheme))
      getOrCreate(named, externalIdKey({ scheme, value }), () => []).push(id);
  }
}

/** A node's own external ids: the first one of each scheme. Others came by merges, or are of what it matches. */
function ownKeys({ externalIds }: Identity, schemes: readonly string[]): string[] {
  return schemes.flatMap((scheme) => {
    const first = externalIds.find((external) => external.scheme === scheme && external.relation === undefined);
    return first ? [externalIdKey(first)] : [];
  });
}
