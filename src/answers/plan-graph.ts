import { tooComplex } from '../errors.js';
import type { GraphReads } from '../graph/port.js';
import { CLOSURE_LIMIT } from '../graph/reader.js';
import { type LearningTimes, learningTimes } from '../planning/estimate.js';
import type { PrerequisiteEdge, PrerequisiteGraph } from '../planning/model.js';

/** Some skills and everything that they require, directly and further on: two round trips. */
export async function readClosureGraph(reads: GraphReads, skills: readonly string[]): Promise<PrerequisiteGraph> {
  const { adjacency, truncated } = await reads.closure(skills, 'OUT', CLOSURE_LIMIT);
  if (truncated) {
    throw tooComplex(`The skills require more than ${CLOSURE_LIMIT} others; name fewer goals.`, {
      limit: CLOSURE_LIMIT,
    });
  }
  return readSkills(reads, skills, adjacency);
}

/** Some skills and what they require directly: two round trips. */
export async function readDirectGraph(reads: GraphReads, skills: readonly string[]): Promise<PrerequisiteGraph> {
  return readSkills(reads, skills, await reads.planning.directPrerequisites(skills));
}

/** Learning times of skills; the whole graph's are read only where an estimate is needed. */
export async function readTimes(reads: GraphReads, { skills }: PrerequisiteGraph): Promise<LearningTimes> {
  const estimated = [...skills.values()].some(({ learningTime }) => learningTime === null);
  return learningTimes(estimated ? await reads.planning.learningTimes() : []);
}

async function readSkills(
  reads: GraphReads,
  asked: readonly string[],
  adjacency: ReadonlyMap<string, readonly PrerequisiteEdge[]>,
): Promise<PrerequisiteGraph> {
  const ids = new Set(asked);
  for (const edges of adjacency.values()) for (const { from, to } of edges) ids.add(from).add(to);
  const prerequisites = new Map([...adjacency].map(([id, edges]) => [id, [...edges].sort(byStrength)] as const));
  return { skills: await reads.planning.skills([...ids]), prerequisites };
}

/** REQUIRED first, then by id. */
function byStrength(a: PrerequisiteEdge, b: PrerequisiteEdge): number {
  if (a.strength !== b.strength) return a.strength === 'REQUIRED' ? -1 : 1;
  return a.to < b.to ? -1 : 1;
}
