import { type RepeatedNeed, repeatedNeeds } from '../graph-algorithms/inherited-needs.js';
import { getOrThrow } from '../graph-algorithms/get-or-throw.js';
import { grouped } from '../model/maps.js';
import type { Importance } from '../model/records.js';
import type { RoleNeed } from '../model/role-need.js';
import type { Entries } from './dataset.js';
import { problem } from './parse.js';
import type { Problem } from './problems.js';

/** Needs that a role inherits without stating them, and those that ask for less than a role that leads to it. */
export function checkNeeds({ roles, levels }: Entries): Problem[] {
  const ranks = new Map(levels.map(({ value }) => [value.id, (value as { rank?: unknown }).rank as number]));
  const entries = new Map(roles.map((entry) => [entry.value.id, entry]));
  const steps = roles.flatMap(({ value }) => value.leadsTo.map((next) => ({ from: value.id, next })));
  const stated = roles.map(({ value }): [string, RoleNeed[]] => [
    value.id,
    value.needs.map(({ skill, group, importance, proficiency }) => ({
      // a group counts as one thing, whatever a need excepts
      skill: skill ?? group ?? '',
      group: null,
      importance: importance as Importance,
      proficiencyRank: ranks.get(proficiency) ?? null,
    })),
  ]);
  const before = [...grouped(steps, ({ next }) => next)].map(
    ([role, found]) => [role, found.map(({ from }) => from)] as const,
  );
  return repeatedNeeds(new Map(stated), new Map(before)).map((repeated) => {
    const entry = getOrThrow(entries, repeated.role);
    const at = entry.value.needs.findIndex(({ skill, group }) => (skill ?? group) === repeated.of);
    return problem(entry, ['needs', at], messageOf(repeated));
  });
}

function messageOf({ of, statedBy, isLower, isRedundant }: RepeatedNeed): string {
  if (!isLower) return `inherits the need for ${of} from ${statedBy} at the same level; remove it`;
  const hint = isRedundant ? 'remove it' : 'raise its importance or proficiency';
  return `asks for less of ${of} than ${statedBy}, a role before it; ${hint}`;
}
