import { z } from 'zod';
import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { badUserInput } from '../model/errors.js';
import type { NodeRecord } from '../model/records.js';
import { kindOfType } from '../model/type-name.js';
import { findByExternalId } from './external-ids.js';

/** The longest id or identifier that arguments of queries may have. */
const MAX_LENGTH = 2_048;
const text = z.string().max(MAX_LENGTH);

const BY_ID = z.object({ __typename: text, id: text });
const BY_EXTERNAL_ID = z.object({ __typename: text, externalId: z.object({ scheme: text, value: text }) });

/**
 * What a subgraph of a federation refers to: an entity by its id, or by an identifier in another system, or a source by its
 * id; null if there is none of that type.
 *
 * @throws BAD_USER_INPUT naming `representations`: for a value without a type of the graph or a key of that type
 */
export async function nodeOf(graph: GraphLoaders, representation: unknown): Promise<NodeRecord | null> {
  const byId = BY_ID.safeParse(representation).data;
  if (byId) {
    const kind = requireKind(byId.__typename);
    const node = await graph.node(byId.id);
    return node?.kind === kind ? node : null;
  }
  const byExternalId = BY_EXTERNAL_ID.safeParse(representation).data;
  const kind = requireKind(byExternalId?.__typename ?? '');
  if (!byExternalId || kind === 'SOURCE') throw malformed();
  return findByExternalId(graph, byExternalId.externalId, [kind]);
}

function requireKind(type: string) {
  const kind = kindOfType(type);
  if (!kind) throw malformed();
  return kind;
}

const malformed = () =>
  badUserInput(
    'representations',
    `each needs __typename and a key of that type: id, or externalId with scheme and value`,
  );
