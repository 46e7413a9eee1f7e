import type { EdgeRecord, SkillKind } from '../model/records.js';
import { LIMITS } from './record-schema.js';
import type { ImportItem, Place } from './item.js';
import type { Skip } from './table.js';

/** What a part of an importer gives. */
export type Items = AsyncGenerator<ImportItem>;

type Given = Pick<EdgeRecord, 'kind' | 'from' | 'to' | 'citations' | 'dataset'>;

/** An edge that a source states, with null for all that it does not say. */
export function statedEdge(edge: Given & Partial<EdgeRecord>): EdgeRecord {
  const unsaid = { rationale: null, strength: null, group: null, importance: null, proficiency: null, tier: null };
  return { basis: 'STATED', ...unsaid, ...edge };
}

/** Distinct names; what is beyond a list's limit is told. */
export function aliasesOf(name: string, others: readonly string[], at: Place, skip: Skip): string[] {
  const aliases = distinctNames(name, others);
  if (aliases.length > LIMITS.items)
    skip({ at, reason: `more than ${LIMITS.items} other names; the rest is left out` });
  return aliases.slice(0, LIMITS.items);
}

/** Other names than the name itself, each once whatever its case. */
export function distinctNames(name: string, others: readonly string[]): string[] {
  const seen = new Set(['', name.toLowerCase()]);
  return others
    .map((other) => other.trim())
    .filter((other) => {
      const key = other.toLowerCase();
      return seen.has(key) ? false : seen.add(key);
    });
}

/** What a skill has beside its name, from a source that tells nothing of how it is learnt. */
export function skillFields(skillKind: SkillKind) {
  return {
    skillKind,
    learningTime: null,
    learningTimeBasis: null,
    learningTimeRationale: null,
    howToLearn: [],
    furtherPractice: [],
  };
}
