import { idPrefix } from '../../src/model/ids.js';
import { NODE_KINDS } from '../../src/model/records.js';
import { type EntityKind, SuggestDocument } from '../documents.generated.js';
import type { Executor } from '../request.js';

/** The kinds of entities, by the part of their ids before the colon. */
const KINDS: ReadonlyMap<string, EntityKind> = new Map(
  NODE_KINDS.flatMap((kind) => (kind === 'SOURCE' ? [] : [[idPrefix(kind), kind] as const])),
);

/** Prefixes of ids that begin with a text. */
export function idPrefixes(text: string): string[] {
  return [...KINDS.keys()].filter((prefix) => prefix.startsWith(text.toLowerCase()));
}

/**
 * Ids of entities whose names begin with a text.
 *
 * @param text    a name, a slug or an id
 * @param prefix  the kind, as in ids; any by default
 */
export async function suggestIds(execute: Executor, text: string, prefix?: string): Promise<string[]> {
  const words = text
    .slice(text.indexOf(':') + 1)
    .replaceAll('-', ' ')
    .trim();
  const kind = KINDS.get(prefix ?? '');
  if (words === '') return [];
  const { suggest } = await execute(SuggestDocument, { prefix: words, kinds: kind && [kind] });
  return suggest.map(({ id }) => id);
}
