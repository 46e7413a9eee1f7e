import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { closureIds, type PrerequisiteGraph } from '../model/prerequisite-graph.js';
import { inferKnown, type Known } from '../planning/known.js';
import { nextSkills, type RankedSkills } from '../planning/next.js';
import { requireLengths } from './named-entities.js';
import { onOneVersion } from './one-version.js';
import { type KnownArguments, readPlanningInput, requireKnownLengths, startsOf } from './planning-input.js';
import { readClosureGraph, readDirectGraph, readTimes } from './read-prerequisite-graph.js';
import { readRolesOf } from './role-needs.js';
import { withSlicedInputErrors } from './planning-errors.js';

/** Skills considered when there are no goals, those with the most dependents first. */
const MAX_CANDIDATES = 500;

interface NextSkillsQuery extends KnownArguments {
  /** Empty to rank by what a skill unlocks in the whole graph. */
  goals: readonly string[];
  limit: number;
}

/** @throws BAD_USER_INPUT naming the argument; TOO_COMPLEX where the goals require too much */
export async function recommendNextSkills(graph: GraphLoaders, query: NextSkillsQuery): Promise<RankedSkills> {
  requireKnownLengths(query);
  requireLengths({ goals: query.goals });
  const { result } = await onOneVersion(graph.reads, () => read(graph, query));
  const { skills, input } = result;
  return graph.compute(withSlicedInputErrors(nextSkills(skills, { ...input, limit: query.limit })));
}

async function read(graph: GraphLoaders, { goals: goalIds, ...query }: NextSkillsQuery) {
  const named = await readPlanningInput(graph, { ...query, ...(goalIds.length > 0 ? { goals: goalIds } : {}) });
  const { goals } = named;
  const closure = await readClosureGraph(graph.reads, startsOf(named));
  const known = inferKnown(closure, named.known);
  const { skills, candidates } =
    goals.length > 0 ? { skills: closure, candidates: [] } : await readCandidates(graph, known);
  const starts = startsOf({ ...named, known: { ...named.known, skills: new Map(), assumptions: [] } });
  const roles = await readRolesOf(graph, goals.length > 0 ? closureIds(skills, starts) : candidates);
  const times = await readTimes(graph.reads, skills);
  return { skills, input: { goals, known, candidates, roles, times } };
}

async function readCandidates(
  graph: GraphLoaders,
  known: Known,
): Promise<{ skills: PrerequisiteGraph; candidates: readonly string[] }> {
  // an option of an assumption may be what a candidate waits for
  const possible = new Set([...known.skills, ...known.assumptions.flatMap(({ options }) => options)]);
  const candidates = await graph.reads.planning.candidates([...known.skills], [...possible], MAX_CANDIDATES);
  return { skills: await readDirectGraph(graph.reads, candidates), candidates };
}
