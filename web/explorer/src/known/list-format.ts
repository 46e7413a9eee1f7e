import { known as texts } from '../texts.js';
import { type Marks, STATES, type State, unique } from './marks.js';

const FORMAT = 'skill-graph-list';
const VERSION = 1;
/** The API's limit of known ids. */
export const MAX_KNOWN = 2_000;

/** What a file has: the user's marks, and the query string of the last plan. */
export interface ListContents {
  marks: Marks;
  plan: string | null;
}

/** A file that is no list; the message says what to do. */
export class ListFormatError extends Error {}

/** Serializes to JSON. */
export function writeList({ marks, plan }: ListContents): string {
  const { known, learning, skipped, unknown, levels } = marks;
  const knownAt = Object.entries(levels).map(([id, level]) => ({ id, level }));
  const contents = { format: FORMAT, version: VERSION, known, knownAt, learning, skipped, unknown, plan };
  return `${JSON.stringify(contents, null, 2)}\n`;
}

/**
 * Parses the text of a file; lists and the plan can be missing.
 *
 * @throws ListFormatError
 */
export function readList(text: string): ListContents {
  const file = parse(text);
  if (file.format !== FORMAT) throw new ListFormatError(texts.fileProblems.otherFormat);
  if (typeof file.version !== 'number' || file.version > VERSION) throw new ListFormatError(texts.fileProblems.newer);
  const levels = readLevels(file.knownAt);
  const states = {
    known: unique([...readIds(file, 'known'), ...Object.keys(levels)]),
    learning: readIds(file, 'learning', ['skill']),
    skipped: readIds(file, 'skipped', ['skill', 'technology']),
  };
  requireOneState(states);
  const marks = { ...states, unknown: readIds(file, 'unknown', ['skill', 'technology', 'group']), levels };
  return { marks, plan: typeof file.plan === 'string' ? file.plan : null };
}

function parse(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    throw new ListFormatError(texts.fileProblems.notJson);
  }
}

/** @param kinds  the kinds of entities that the list can have; any by default */
function readIds(file: Readonly<Record<string, unknown>>, field: keyof Marks, kinds?: readonly string[]): string[] {
  const value = file[field] ?? [];
  if (!Array.isArray(value) || !value.every(isId)) throw new ListFormatError(texts.fileProblems.notIds(field));
  if (value.length > MAX_KNOWN) throw new ListFormatError(texts.fileProblems.tooMany(field, MAX_KNOWN));
  const other = value.find((id) => kinds && !kinds.includes(id.split(':')[0] ?? ''));
  if (other !== undefined) throw new ListFormatError(texts.fileProblems.otherKind(field, other));
  return unique(value);
}

function readLevels(value: unknown = []): Record<string, string> {
  if (!Array.isArray(value) || !value.every(isKnownAt)) throw new ListFormatError(texts.fileProblems.notLevels);
  return Object.fromEntries(value.map(({ id, level }) => [id, level]));
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isKnownAt(value: unknown): value is { id: string; level: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'level' in value &&
    isId(value.id) &&
    isId(value.level)
  );
}

function requireOneState(states: Readonly<Record<State, readonly string[]>>): void {
  const all = STATES.flatMap((state) => states[state]);
  const twice = all.find((id, index) => all.indexOf(id) !== index);
  if (twice !== undefined) throw new ListFormatError(texts.fileProblems.twoStates(twice));
}
