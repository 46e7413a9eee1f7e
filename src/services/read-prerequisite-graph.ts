import { tooComplex } from '../model/errors.js';
import type { TimedSkill } from '../graph/ports/planning-reads.js';
import type { GraphReads } from '../graph/ports/graph-reads.js';
import { MAX_CLOSURE_SKILLS } from '../graph/loaders/graph-loaders.js';
import { type LearningTimes, learningTimes } from '../planning/estimate.js';
import { idsOf, prerequisiteGraph, type PrerequisiteGraph } from '../model/prerequisite-graph.js';

/**
 * Reads skills and everything that they require, directly or indirectly.
 *
 * @throws TOO_COMPLEX where that is MAX_CLOSURE_SKILLS skills or more
 */
export async function readClosureGraph(reads: GraphReads, skills: readonly string[]): Promise<PrerequisiteGraph> {
  const graph = await reads.planning.closureGraph(skills, MAX_CLOSURE_SKILLS);
  if (graph !== null) return graph;
  throw tooComplex(`The skills require more than ${MAX_CLOSURE_SKILLS} others; name fewer skills.`, {
    limit: MAX_CLOSURE_SKILLS,
  });
}

/** Reads skills and what they require directly, in two round trips. */
export async function readDirectGraph(reads: GraphReads, skills: readonly string[]): Promise<PrerequisiteGraph> {
  const adjacency = await reads.planning.directPrerequisites(skills);
  return prerequisiteGraph(await reads.planning.skills(idsOf(skills, adjacency)), adjacency);
}

const NO_ESTIMATES = learningTimes([]);
/** The estimates for each cached result of the read. */
const estimates = new WeakMap<readonly TimedSkill[], LearningTimes>();

/** Reads learning times. Those of the whole graph are read only where an estimate is needed. */
export async function readTimes(reads: GraphReads, { lacksTimes }: PrerequisiteGraph): Promise<LearningTimes> {
  if (!lacksTimes) return NO_ESTIMATES;
  const skills = await reads.planning.learningTimes();
  const times = estimates.get(skills) ?? learningTimes(skills);
  estimates.set(skills, times);
  return times;
}
