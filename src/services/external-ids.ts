import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { badUserInput } from '../model/errors.js';
import { externalIdKey, idPrefix } from '../model/ids.js';
import { closenessOf, closest, type MatchRelation } from '../model/match-relation.js';
import type { ExternalIdRecord } from '../model/field.js';
import type { EntityKind, EntityRecord } from '../model/records.js';

/**
 * The entity with an identifier in another system, such as an ESCO URI; otherwise the one that matches what it denotes
 * exactly, or else closely; null if there is none.
 *
 * @param kinds  null for all
 * @throws BAD_USER_INPUT with `ids` where several entities have it, as the occupations of an ISCO group do
 */
export async function findByExternalId(
  graph: GraphLoaders,
  { scheme, value }: { scheme: string; value: string },
  kinds: readonly EntityKind[] | null,
): Promise<EntityRecord | null> {
  const found = await graph.idsByExternalId({ scheme, value });
  const prefixes = kinds?.map((kind) => `${idPrefix(kind)}:`) ?? null;
  const ids = found.filter((id) => prefixes?.some((prefix) => id.startsWith(prefix)) ?? true);
  const key = externalIdKey({ scheme, value });
  const holders = closest(
    ((await graph.nodes(ids)) as readonly (EntityRecord | null)[]).flatMap((entity) => {
      const external = entity?.externalIds.find((one) => externalIdKey(one) === key);
      const closeness = external ? closenessOf(external) : null;
      return entity && closeness ? [{ entity, closeness }] : [];
    }),
  );
  if (holders.length > 1) {
    const message = `several entities have the identifier ${value}; choose one of extensions.ids, or name its kind in kinds`;
    throw badUserInput('value', message, { ids: holders.map(({ entity }) => entity.id) });
  }
  return holders[0]?.entity ?? null;
}

/** The identifier by which other systems can know an entity: its first own one, or else the first of an exact match. */
export function firstIdentifier(identifiers: readonly ExternalIdRecord[]): ExternalIdRecord | null {
  const ofRelation = (relation?: MatchRelation) => identifiers.find((one) => one.relation === relation);
  return ofRelation() ?? ofRelation('EXACT') ?? null;
}
