import type { StartingSkill, StoredPlanningReads } from './ports/planning-reads.js';

/** Skills per read: one read of all skills of a large graph would exceed its timeout. */
const SKILLS_PER_READ = 1_000;

/** Those of some skills that require nothing, and others of which this is known: most dependents first, then by id. */
export async function readStartingSkills(
  reads: Pick<StoredPlanningReads, 'startingSkills'>,
  ids: readonly string[],
  others: readonly StartingSkill[] = [],
): Promise<StartingSkill[]> {
  const found = [...others];
  for (let from = 0; from < ids.length; from += SKILLS_PER_READ) {
    for (const skill of await reads.startingSkills(ids.slice(from, from + SKILLS_PER_READ))) found.push(skill);
  }
  return found.sort((a, b) => b.dependents - a.dependents || (a.id < b.id ? -1 : 1));
}

/** Those of all skills. */
export async function readAllStartingSkills(
  reads: Pick<StoredPlanningReads, 'skillIds' | 'startingSkills'>,
): Promise<StartingSkill[]> {
  return readStartingSkills(reads, await reads.skillIds());
}
