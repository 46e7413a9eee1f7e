import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { expandGoals, expandKnown } from '../planning/expand.js';
import { assumePrerequisites } from '../planning/requirements.js';
import type { Goal, Known } from '../planning/input.js';
import { nextSkills, type SkillRecommendation } from '../planning/next.js';
import { closureIds } from '../model/prerequisite-graph.js';
import { readFacts, requireLengths } from './named-entities.js';
import { onOneVersion } from './one-version.js';
import { readClosureGraph, readDirectGraph, readTimes } from './read-prerequisite-graph.js';
import { plan, planSliced } from './planning-errors.js';
import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';

/** Without goals, so many skills are thought of, those that most depend on first. */
const CANDIDATES = 500;

interface NextQuestion {
  known: readonly string[];
  /** none for what opens up most of anything */
  goals: readonly string[];
  limit: number;
}

/** @throws BAD_USER_INPUT naming the argument; TOO_COMPLEX where the goals require too much */
export async function answerNextSkills(graph: GraphLoaders, question: NextQuestion): Promise<SkillRecommendation[]> {
  requireLengths({ known: question.known, goals: question.goals });
  const { result } = await onOneVersion(graph.reads, () => read(graph, question));
  const { skills, input } = result;
  return graph.compute(planSliced(nextSkills(skills, { ...input, limit: question.limit })));
}

async function read(graph: GraphLoaders, question: NextQuestion) {
  const facts = await readFacts(graph, { known: question.known, goals: question.goals });
  const goals: Goal[] = question.goals.length === 0 ? [] : plan(() => expandGoals(facts.goals, false));
  const named = plan(() => expandKnown(facts.known, false));
  const wanted = goals.flatMap(({ skills }) => skills);
  const around = await readClosureGraph(graph.reads, [...new Set([...wanted, ...named.skills])]);
  const known = assumePrerequisites(around, named);
  const { skills, candidates } =
    goals.length > 0 ? { skills: around, candidates: [] } : await readCandidates(graph, known);
  const roles = await graph.reads.planning.rolesOf(goals.length > 0 ? closureIds(skills, wanted) : candidates);
  const times = await readTimes(graph.reads, skills);
  return { skills, input: { goals, known, candidates, roles, times } };
}

async function readCandidates(
  graph: GraphLoaders,
  known: Known,
): Promise<{ skills: PrerequisiteGraph; candidates: readonly string[] }> {
  const candidates = await graph.reads.planning.candidates([...known.skills, ...known.technologies.keys()], CANDIDATES);
  return { skills: await readDirectGraph(graph.reads, candidates), candidates };
}
