import { tooComplex } from '../errors.js';
import type { TimedSkill } from '../graph/planning-port.js';
import type { GraphReads } from '../graph/port.js';
import { CLOSURE_LIMIT } from '../graph/reader.js';
import { type LearningTimes, learningTimes } from '../planning/estimate.js';
import type { PrerequisiteGraph } from '../planning/model.js';
import { idsOf, prerequisiteGraph } from '../planning/prerequisite-graph.js';

/**
 * Some skills and everything that they require, directly and further on.
 *
 * @throws TOO_COMPLEX where that is CLOSURE_LIMIT skills or more
 */
export async function readClosureGraph(reads: GraphReads, skills: readonly string[]): Promise<PrerequisiteGraph> {
  const graph = await reads.planning.closureGraph(skills, CLOSURE_LIMIT);
  if (graph !== null) return graph;
  throw tooComplex(`The skills require more than ${CLOSURE_LIMIT} others; name fewer.`, { limit: CLOSURE_LIMIT });
}

/** Some skills and what they require directly: two round trips. */
export async function readDirectGraph(reads: GraphReads, skills: readonly string[]): Promise<PrerequisiteGraph> {
  const adjacency = await reads.planning.directPrerequisites(skills);
  return prerequisiteGraph(await reads.planning.skills(idsOf(skills, adjacency)), adjacency);
}

const NO_TIMES = learningTimes([]);
/** Estimates are made once for what was read once. */
const estimates = new WeakMap<readonly TimedSkill[], LearningTimes>();

/** Learning times of skills; the whole graph's are read only where an estimate is needed. */
export async function readTimes(reads: GraphReads, { lacksTimes }: PrerequisiteGraph): Promise<LearningTimes> {
  if (!lacksTimes) return NO_TIMES;
  const skills = await reads.planning.learningTimes();
  const known = estimates.get(skills);
  if (known) return known;
  const made = learningTimes(skills);
  estimates.set(skills, made);
  return made;
}
