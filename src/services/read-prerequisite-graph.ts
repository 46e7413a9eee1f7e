import { tooComplex } from '../model/errors.js';
import type { TimedSkill } from '../graph/ports/planning-reads.js';
import type { GraphReads } from '../graph/ports/graph-reads.js';
import { MAX_CLOSURE_SKILLS } from '../graph/loaders/graph-loaders.js';
import { type LearningTimes, learningTimes } from '../planning/estimate.js';
import { idsOf, prerequisiteGraph } from '../model/prerequisite-graph.js';
import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';

/**
 * Some skills and everything that they require, directly and further on.
 *
 * @throws TOO_COMPLEX where that is MAX_CLOSURE_SKILLS skills or more
 */
export async function readClosureGraph(reads: GraphReads, skills: readonly string[]): Promise<PrerequisiteGraph> {
  const graph = await reads.planning.closureGraph(skills, MAX_CLOSURE_SKILLS);
  if (graph !== null) return graph;
  throw tooComplex(`The skills require more than ${MAX_CLOSURE_SKILLS} others; name fewer.`, {
    limit: MAX_CLOSURE_SKILLS,
  });
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
