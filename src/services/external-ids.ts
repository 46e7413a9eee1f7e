import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { badUserInput } from '../model/errors.js';
import { idPrefix } from '../model/ids.js';
import type { EntityKind, EntityRecord } from '../model/records.js';
import { MAX_PAGE_SIZE } from './pagination.js';

/**
 * The entity with an identifier in another system, such as an ESCO URI; null if there is none.
 *
 * @param kinds  null for all
 * @throws BAD_USER_INPUT with `ids` where several entities have it, as the occupations of an ISCO group do
 */
export async function findByExternalId(
  graph: GraphLoaders,
  { scheme, value }: { scheme: string; value: string },
  kinds: readonly EntityKind[] | null,
): Promise<EntityRecord | null> {
  const found = await graph.reads.idsByExternalId(scheme, value, MAX_PAGE_SIZE);
  const prefixes = kinds?.map((kind) => `${idPrefix(kind)}:`) ?? null;
  const ids = found.filter((id) => prefixes?.some((prefix) => id.startsWith(prefix)) ?? true);
  const [id] = ids;
  if (id === undefined) return null;
  if (ids.length > 1) {
    const message = `several entities have the identifier ${value}; choose one of extensions.ids, or name its kind in kinds`;
    throw badUserInput('value', message, { ids });
  }
  return (await graph.node(id)) as EntityRecord | null;
}
