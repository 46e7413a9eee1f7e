import { tooComplex } from '../errors.js';
import type { GraphReads } from '../graph/port.js';
import { CLOSURE_LIMIT } from '../graph/reader.js';
import { type LearningTimes, learningTimes } from '../planning/estimate.js';
import type { PrerequisiteEdge, PrerequisiteGraph } from '../planning/model.js';

/** From more skills, a database's walks from each go over the same ground too often. */
const FEW_STARTS = 32;

type Adjacency = ReadonlyMap<string, readonly PrerequisiteEdge[]>;

/**
 * Some skills and everything that they require, directly and further on: at most three round trips.
 *
 * @throws TOO_COMPLEX where that is more than CLOSURE_LIMIT skills
 */
export async function readClosureGraph(reads: GraphReads, skills: readonly string[]): Promise<PrerequisiteGraph> {
  if (skills.length <= FEW_STARTS) return readSkills(reads, skills, await readClosure(reads, skills));
  const direct = await reads.planning.directPrerequisites(skills);
  const asked = new Set(skills);
  const beyond = targets(direct).filter((id) => !asked.has(id));
  // what is known mostly comes with what it requires, so that little is left to walk
  const rest = beyond.length <= FEW_STARTS ? readClosure(reads, beyond) : reads.planning.allPrerequisites();
  return readSkills(reads, skills, reachable(skills, new Map([...direct, ...(await rest)])));
}

async function readClosure(reads: GraphReads, skills: readonly string[]): Promise<Adjacency> {
  if (skills.length === 0) return new Map();
  const { adjacency, truncated } = await reads.closure(skills, 'OUT', CLOSURE_LIMIT);
  if (truncated) throw requireTooMuch();
  return adjacency;
}

/** Of an adjacency what some skills lead to. */
function reachable(skills: readonly string[], adjacency: Adjacency): Adjacency {
  const found = new Map<string, readonly PrerequisiteEdge[]>();
  const seen = new Set(skills);
  for (const id of seen) {
    const edges = adjacency.get(id);
    if (!edges) continue;
    found.set(id, edges);
    for (const { to } of edges) seen.add(to);
  }
  if (seen.size >= CLOSURE_LIMIT) throw requireTooMuch();
  return found;
}

function targets(adjacency: Adjacency): string[] {
  return [...new Set([...adjacency.values()].flatMap((edges) => edges.map(({ to }) => to)))];
}

function requireTooMuch() {
  return tooComplex(`The skills require more than ${CLOSURE_LIMIT} others; name fewer.`, { limit: CLOSURE_LIMIT });
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
  adjacency: Adjacency,
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
