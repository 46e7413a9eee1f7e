import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { StartingSkill } from '../graph/ports/planning-reads.js';
import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';
import { inferKnown, type Known } from '../planning/known.js';
import { nextSkills, type RankedSkills } from '../planning/next.js';
import { requireLengths } from './named-entities.js';
import { onOneVersion } from './one-version.js';
import {
  type KnownArguments,
  readPlanningInput,
  readSelections,
  requireKnownLengths,
  startsOf,
} from './planning-input.js';
import type { PlanningTexts } from './planning-texts.js';
import { readClosureGraph, readDirectGraph, readTimes } from './read-prerequisite-graph.js';
import { withSlicedInputErrors } from './planning-errors.js';

/** Skills considered when there are no goals, those with the most dependents first. */
const MAX_CANDIDATES = 500;

interface NextSkillsQuery extends KnownArguments, PlanningTexts {
  /** Empty, without a text about goals, to rank by what a skill unlocks in the whole graph. */
  goals: readonly string[];
  assumePrerequisites: boolean;
  includeRecommended: boolean;
  includePreferred: boolean;
  hoursPerWeek: number;
  avoid: readonly string[];
  prefer: readonly string[];
  limit: number;
}

/** @throws BAD_USER_INPUT naming the argument; TOO_COMPLEX where the goals require too much */
export async function recommendNextSkills(graph: GraphLoaders, query: NextSkillsQuery): Promise<RankedSkills> {
  requireKnownLengths(query);
  requireLengths({ goals: query.goals, avoid: query.avoid, prefer: query.prefer });
  const { result } = await onOneVersion(graph.reads, () => read(graph, query));
  return graph.compute(withSlicedInputErrors(nextSkills(result.skills, { ...query, ...result.input })));
}

async function read(graph: GraphLoaders, { goals: goalIds, avoid, prefer, ...query }: NextSkillsQuery) {
  const named = await readPlanningInput(
    graph,
    { ...query, ...(goalIds.length > 0 ? { goals: goalIds } : {}) },
    { avoid, prefer },
  );
  const { goals } = named;
  const selected = readSelections({ avoid, prefer }, named.factsById);
  const closure = await readClosureGraph(graph.reads, startsOf(named));
  const known = inferKnown(closure, named.known, query.assumePrerequisites);
  const { skills, candidates } =
    goals.length > 0 ? { skills: closure, candidates: [] } : await readCandidates(graph, known);
  const roles = await graph.reads.planning.needingRoles();
  const times = await readTimes(graph.reads, skills);
  return { skills, input: { goals, known, candidates, roles, times, ...selected } };
}

async function readCandidates(
  graph: GraphLoaders,
  known: Known,
): Promise<{ skills: PrerequisiteGraph; candidates: readonly string[] }> {
  // an option of an assumption may be what a candidate waits for
  const possible = new Set([...known.skills, ...known.assumptions.flatMap(({ options }) => options)]);
  const { planning } = graph.reads;
  const starting = firstUnknown(await planning.startingSkills(), known);
  const candidates = await planning.candidates(starting, [...known.skills], [...possible], MAX_CANDIDATES);
  return { skills: await readDirectGraph(graph.reads, candidates), candidates };
}

/** At most MAX_CANDIDATES ids: of a large graph, most skills are not looked at. */
function firstUnknown(skills: readonly StartingSkill[], known: Known): string[] {
  const unknown: string[] = [];
  for (const { id } of skills) {
    if (unknown.length === MAX_CANDIDATES) break;
    if (!known.skills.has(id)) unknown.push(id);
  }
  return unknown;
}
