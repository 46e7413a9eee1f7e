import type { GraphReader } from '../graph/reader.js';
import { expandGoals, expandKnown } from '../planning/expand.js';
import { assumePrerequisites } from '../planning/known.js';
import type { Goal, Known, PrerequisiteGraph } from '../planning/model.js';
import { nextSkills, type SkillRecommendation } from '../planning/next.js';
import { readFacts } from './ids.js';
import { readClosureGraph, readDirectGraph, readTimes } from './plan-graph.js';
import { plan } from './user-input.js';

/** Without goals, so many skills are thought of, those that most depend on first. */
const CANDIDATES = 500;

/** @throws BAD_USER_INPUT naming the argument */
export async function answerNextSkills(
  graph: GraphReader,
  question: { known: readonly string[]; goals: readonly string[]; limit: number },
): Promise<SkillRecommendation[]> {
  const facts = await readFacts(graph, { known: question.known, goals: question.goals });
  const goals: Goal[] = question.goals.length === 0 ? [] : plan(() => expandGoals(facts.goals, false));
  const named = plan(() => expandKnown(facts.known, false));
  const wanted = goals.flatMap(({ skills }) => skills);
  const around = await readClosureGraph(graph.reads, [...new Set([...wanted, ...named.skills])]);
  const known = assumePrerequisites(around, named);
  const { skills, candidates } =
    goals.length > 0 ? { skills: around, candidates: [] } : await readCandidates(graph, known);
  const roles = await graph.reads.planning.rolesOf([...skills.skills.keys()]);
  const times = await readTimes(graph.reads, skills);
  return plan(() => nextSkills(skills, { goals, known, candidates, roles, times, limit: question.limit }));
}

async function readCandidates(
  graph: GraphReader,
  known: Known,
): Promise<{ skills: PrerequisiteGraph; candidates: readonly string[] }> {
  const candidates = await graph.reads.planning.candidates([...known.skills], CANDIDATES);
  return { skills: await readDirectGraph(graph.reads, candidates), candidates };
}
