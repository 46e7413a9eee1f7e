import type { ResolveNamesQuery } from '../documents.generated.js';
import type { Block } from './block.js';
import { named, word } from './words.js';

export const NO_NAME_FOUND = 'Nothing resembles any of the names.';

type Resolved = ResolveNamesQuery['resolveNames'][number];

/** A score below this is worth a look. */
const SAFE = 0.9;

export function describeResolvedNames({ resolveNames }: ResolveNamesQuery): Block[] {
  const rows = resolveNames.map((resolved) => {
    const { name, match } = resolved;
    return match ? [name, named(match.entity), match.score.toFixed(2), howOf(match)] : [name, '', '', 'nothing found'];
  });
  const unsafe = resolveNames.filter(({ match }) => match && match.score < SAFE);
  const list = unsafe
    .filter(({ alternatives }) => alternatives.length > 0)
    .map(({ name, alternatives }) => `${name}: ${alternatives.map(({ entity }) => named(entity)).join(', ')}`);
  return [
    { head: ['Name', 'Means', 'Score', 'By'], rows },
    ...(list.length > 0 ? [{ heading: `Or, for what has a score below ${SAFE}` }, { list }] : []),
  ];
}

/** `alias mq`; the name that matched is not repeated. */
function howOf({ reason, matched, entity }: NonNullable<Resolved['match']>): string {
  return matched === entity.name ? word(reason) : `${word(reason)}: ${matched}`;
}

const COLUMNS = ['name', 'id', 'entity', 'score', 'reason', 'matched', 'alternatives'];

/** A table for spreadsheets: RFC 4180, with the ids of alternatives separated by spaces. */
export function resolvedNamesCsv({ resolveNames }: ResolveNamesQuery): string {
  const rows = resolveNames.map(({ name, match, alternatives }) => {
    const ids = alternatives.map(({ entity }) => entity.id).join(' ');
    if (!match) return [name, '', '', '', '', '', ids];
    return [name, match.entity.id, match.entity.name, String(match.score), match.reason, match.matched, ids];
  });
  return [COLUMNS, ...rows].map((cells) => cells.map(quoted).join(',')).join('\n');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
