import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { expandGoals, expandKnown } from '../planning/expand.js';
import { assumePrerequisites } from '../planning/requirements.js';
import type { Goal, Known } from '../planning/input.js';
import { nextSkills, type SkillRecommendation } from '../planning/next.js';
import { closureIds, type PrerequisiteGraph } from '../model/prerequisite-graph.js';
import { readFacts, requireLengths } from './named-entities.js';
import { onOneVersion } from './one-version.js';
import { readClosureGraph, readDirectGraph, readTimes } from './read-prerequisite-graph.js';
import { withInputErrors, withSlicedInputErrors } from './planning-errors.js';
/** Skills considered when there are no goals, those with the most dependents first. */
const MAX_CANDIDATES = 500;

interface NextSkillsQuery {
  known: readonly string[];
  /** Empty to rank by what a skill unlocks in the whole graph. */
  goals: readonly string[];
  limit: number;
}

/** @throws BAD_USER_INPUT naming the argument; TOO_COMPLEX where the goals require too much */
export async function recommendNextSkills(graph: GraphLoaders, query: NextSkillsQuery): Promise<SkillRecommendation[]> {
  requireLengths({ known: query.known, goals: query.goals });
  const { result } = await onOneVersion(graph.reads, () => read(graph, query));
  const { skills, input } = result;
  return graph.compute(withSlicedInputErrors(nextSkills(skills, { ...input, limit: query.limit })));
}

async function read(graph: GraphLoaders, query: NextSkillsQuery) {
  const facts = await readFacts(graph, { known: query.known, goals: query.goals });
  const goals: Goal[] = query.goals.length === 0 ? [] : withInputErrors(() => expandGoals(facts.goals, false));
  const named = withInputErrors(() => expandKnown(facts.known, false));
  const goalSkills = goals.flatMap(({ skills }) => skills);
  const closure = await readClosureGraph(graph.reads, [...new Set([...goalSkills, ...named.skills])]);
  const known = assumePrerequisites(closure, named);
  const { skills, candidates } =
    goals.length > 0 ? { skills: closure, candidates: [] } : await readCandidates(graph, known);
  const roles = await graph.reads.planning.rolesOf(goals.length > 0 ? closureIds(skills, goalSkills) : candidates);
  const times = await readTimes(graph.reads, skills);
  return { skills, input: { goals, known, candidates, roles, times } };
}

async function readCandidates(
  graph: GraphLoaders,
  known: Known,
): Promise<{ skills: PrerequisiteGraph; candidates: readonly string[] }> {
  const candidates = await graph.reads.planning.candidates(
    [...known.skills, ...known.technologies.keys()],
    MAX_CANDIDATES,
  );
  return { skills: await readDirectGraph(graph.reads, candidates), candidates };
}
