import type { MonthRange } from '../model/records.js';
import type { PlanSkill } from '../model/prerequisite-graph.js';

type Timed = Pick<PlanSkill, 'levelRank' | 'areas' | 'learningTime'>;

/** Where no skill of a graph has a learning time. */
const NO_SAMPLE: MonthRange = { min: 1, max: 2 };

/** Learning times of a graph's skills: what the sources say, else an estimate. */
export interface LearningTimes {
  /** months at the reference pace */
  of(skill: Timed): MonthRange;
}

/**
 * Estimates the learning time of skills that have none: the median of those with its level and one of its areas, else
 * of its level, else of its areas, else of all. The medians are taken of the lower and of the upper ends.
 *
 * @param skills  all skills of the graph, so that an estimate does not hang on what a question happens to touch; make it
 *   once for a version of the graph
 */
export function learningTimes(skills: Iterable<Timed>): LearningTimes {
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

type Sample = Timed & { learningTime: MonthRange };
const hasTime = (skill: Timed): skill is Sample => skill.learningTime !== null;

function medianOfNearest(samples: readonly Sample[], { levelRank, areas }: Timed): MonthRange {
  const sameLevel = samples.filter((sample) => levelRank !== null && sample.levelRank === levelRank);
  const sharesArea = (sample: Sample): boolean => sample.areas.some((area) => areas.includes(area));
  const nearest = [sameLevel.filter(sharesArea), sameLevel, samples.filter(sharesArea), samples].find(
    (candidates) => candidates.length > 0,
  );
  if (!nearest) return NO_SAMPLE;
  return {
    min: median(nearest.map(({ learningTime }) => learningTime.min)),
    max: median(nearest.map(({ learningTime }) => learningTime.max)),
  };
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  const middle = values.length / 2;
  return (values[Math.ceil(middle) - 1]! + values[Math.floor(middle)]!) / 2;
}
