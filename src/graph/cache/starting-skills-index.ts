import type { StartingSkill, StoredPlanningReads } from '../ports/planning-reads.js';
import { readAllStartingSkills, readStartingSkills } from '../starting-skills.js';
import type { IndexSource } from './index-in-step.js';
import type { ReadThroughCache } from './read-through-cache.js';

const isSkill = (id: string) => id.startsWith('skill:');

/**
 * The skills that require nothing, held in memory. A change of an edge to or from a skill, also by way of an alternative
 * group, is a change of the skill, so that only changed skills are read again.
 */
export function startingSkillsIndex(
  source: ReadThroughCache,
  reads: Pick<StoredPlanningReads, 'skillIds' | 'startingSkills'>,
): IndexSource<readonly StartingSkill[]> {
  return {
    build: () => source.readUncached(() => readAllStartingSkills(reads)),
    async update(starting, changed) {
      const ids = changed.filter(isSkill);
      if (ids.length === 0) return starting;
      const isChanged = new Set(ids);
      const others = starting.filter(({ id }) => !isChanged.has(id));
      return source.readUncached(() => readStartingSkills(reads, ids, others));
    },
  };
}
