import type { EntityKind } from '../model/records.js';

/** How an entity answers a query, best first. */
export const LEVELS = {
  /** it has the name that was searched for */
  NAME: 0,
  ALIAS: 1,
  /** a name or an alias has the same words in another form or order */
  SAME_WORDS: 2,
  /** a name or an alias has all words as they were written, and others */
  ALL_WORDS: 3,
  /** in another form */
  ALL_STEMS: 4,
  /** a name or an alias has the words that say most, or the query has all words of one */
  PART: 5,
  /** names and description together have all words */
  TOGETHER: 6,
  /** a name or an alias has some words: PART if they say enough */
  SOME: 7,
  /** the description has all words */
  DESCRIPTION: 8,
} as const;

export type Level = (typeof LEVELS)[keyof typeof LEVELS];

/** What people search for. Areas, groups, levels and tasks put it in order, resources teach it. */
const SOUGHT: ReadonlySet<EntityKind> = new Set(['SKILL', 'TECHNOLOGY', 'ROLE']);
/** What is not sought comes after what matches a bit less well, unless it has the very name. */
const PENALTY = 2;

export function isSought(kind: EntityKind): boolean {
  return SOUGHT.has(kind);
}

/** The order of hits: by level, and by kind. */
export function rankOf(level: Level, kind: EntityKind): number {
  return level === LEVELS.NAME || isSought(kind) ? level : level + PENALTY;
}
