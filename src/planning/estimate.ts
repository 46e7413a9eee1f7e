import type { PlanSkill } from '../model/prerequisite-graph.js';
import type { MonthRange } from '../model/records.js';

type TimedSkill = Pick<PlanSkill, 'levelRank' | 'areas' | 'learningTime'>;

/** Used where no skill of the graph has a learning time. */
const DEFAULT_TIME: MonthRange = { min: 1, max: 2 };

/** Learning times of a graph's skills: as their records have them, else the median of similar skills. */
export interface LearningTimes {
  /** Months at the reference pace. */
  of(skill: TimedSkill): MonthRange;
}

/**
 * Estimates the learning time of skills that have none: the median of the skills with the same level and a common area,
 * else with the same level, else with a common area, else of all. Medians of the lower and of the upper ends are separate.
 *
 * @param skills  all skills of the graph, so that an estimate does not depend on which skills a request reads; build it
 *   once per version of the graph
 */
export function learningTimes(skills: Iterable<TimedSkill>): LearningTimes {
  const samples = [...skills].filter(hasTime);
  const estimates = new Map<string, MonthRange>();
  return {
    of(skill) {
      if (skill.learningTime !== null) return skill.learningTime;
      const key = `${skill.levelRank} ${[...skill.areas].sort().join(' ')}`;
      const estimate = estimates.get(key) ?? medianOfNearest(samples, skill);
      estimates.set(key, estimate);
      return estimate;
    },
  };
}

type Sample = TimedSkill & { learningTime: MonthRange };
const hasTime = (skill: TimedSkill): skill is Sample => skill.learningTime !== null;

function medianOfNearest(samples: readonly Sample[], { levelRank, areas }: TimedSkill): MonthRange {
  const sameLevel = samples.filter((sample) => levelRank !== null && sample.levelRank === levelRank);
  const sharesArea = (sample: Sample): boolean => sample.areas.some((area) => areas.includes(area));
  const nearest = [sameLevel.filter(sharesArea), sameLevel, samples.filter(sharesArea), samples].find(
    (candidates) => candidates.length > 0,
  );
  if (!nearest) return DEFAULT_TIME;
  return {
    min: median(nearest.map(({ learningTime }) => learningTime.min)),
    max: median(nearest.map(({ learningTime }) => learningTime.max)),
  };
}

/** Of at least one value; of an even number of values the mean of the middle two. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
