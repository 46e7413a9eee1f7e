import type { SkillSet } from '../model/prerequisite-graph.js';

/** Skills that are known at one rank; null where it is not stated. */
interface Layer {
  rank: number | null;
  skills: SkillSet;
}

/**
 * Known skills with the ranks of the levels at which they are known. The sets of each rank stay as they are: known skills
 * may require thousands of others, which are not copied.
 */
export class RankedSkills implements SkillSet {
  /** @param layers  a skill has the rank of the first layer that has it */
  constructor(private readonly layers: readonly Layer[]) {}

  has(id: string): boolean {
    return this.layers.some(({ skills }) => skills.has(id));
  }

  /** @returns null where the rank is not stated; undefined for a skill that is not known */
  get(id: string): number | null | undefined {
    return this.layers.find(({ skills }) => skills.has(id))?.rank;
  }

  *[Symbol.iterator](): Iterator<string> {
    for (const [at, { skills }] of this.layers.entries()) {
      const before = new RankedSkills(this.layers.slice(0, at));
      for (const id of skills) if (!before.has(id)) yield id;
    }
  }

  /** The same with more skills; those that are known already keep their rank. */
  with(skills: Iterable<string>, rank: number | null): RankedSkills {
    return new RankedSkills([...this.layers, { rank, skills: new Set(skills) }]);
  }
}
