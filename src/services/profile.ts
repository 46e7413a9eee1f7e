import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { RoleNeed } from '../model/role-need.js';
import type { Assumption } from '../planning/input.js';
import { inferKnown } from '../planning/known.js';
import { roleMatches } from '../planning/matches.js';
import { type ProfileSkill, profileSkills, sortKeyOf, technologiesWithoutEffect } from '../planning/profile.js';
import type { ProfileAnswer } from '../planning/profile-answers.js';
import type { ProfileQuestion } from '../planning/profile-questions.js';
import { MAX_ROLES, questionsForRoles, questionsOnPath } from '../planning/profile-scores.js';
import { onOneVersion } from './one-version.js';
import type { Keyed } from './pagination.js';
import { type KnownArguments, readPlanningInput, startsOf } from './planning-input.js';
import { hasText, type PlanningTexts } from './planning-texts.js';
import { withSlicedInputErrors } from './planning-errors.js';
import { readClosureGraph, readTimes } from './read-prerequisite-graph.js';

/** The input of `profile`, with its defaults. */
export interface ProfileQuery extends KnownArguments, PlanningTexts {
  /** Empty, without a text about goals, to rank questions by the coverage of roles. */
  goals: readonly string[];
  assumePrerequisites: boolean;
  includePreferred: boolean;
}

export interface ProfileRecord {
  input: ProfileQuery;
  /** By reason, then by name. */
  skills: (ProfileSkill & Keyed)[];
  assumptions: Assumption[];
  /** Ids. */
  technologiesWithoutEffect: string[];
  graphVersion: number;
}

/** A score of the API: one of the two is null. */
interface ScoreRecord {
  months: number | null;
  coverage: number | null;
}

export type ProfileAnswerRecord = ProfileAnswer & ScoreRecord;

export interface ProfileQuestionRecord extends Omit<ProfileQuestion, 'answers'>, ScoreRecord {
  answers: ProfileAnswerRecord[];
}

export interface ProfileQuestionsRecord extends ScoreRecord {
  questions: ProfileQuestionRecord[];
  exact: boolean;
}

/** @throws BAD_USER_INPUT naming the argument; TOO_COMPLEX where what is known requires too much */
export async function readProfile(graph: GraphLoaders, input: ProfileQuery): Promise<ProfileRecord> {
  const { version, result } = await onOneVersion(graph.reads, () => readKnown(graph, input));
  const { closure, known, named, earlier } = result;
  const { assumePrerequisites } = input;
  const skills = await graph.compute(profileSkills(closure, { named, earlier, known, assumePrerequisites }));
  return {
    input,
    skills: skills.map((one) => ({ ...one, key: sortKeyOf(closure, one) })),
    assumptions: known.assumptions,
    technologiesWithoutEffect: technologiesWithoutEffect(named).map(({ id }) => id),
    graphVersion: version,
  };
}

/** The questions of a profile, read and computed apart from it, since they cost much more. */
export async function askQuestions(graph: GraphLoaders, input: ProfileQuery): Promise<ProfileQuestionsRecord> {
  const hasGoals = input.goals.length > 0 || hasText(input.goalsText);
  const { result } = await onOneVersion(graph.reads, async () => {
    const read = await readKnown(graph, input);
    const questions = {
      graph: read.closure,
      ids: read.ids,
      known: read.known,
      technologies: technologiesWithoutEffect(read.named),
      assumePrerequisites: input.assumePrerequisites,
    };
    if (hasGoals) {
      const times = await readTimes(graph.reads, read.closure);
      return withSlicedInputErrors(questionsOnPath(questions, read.goals, times));
    }
    const { planning } = graph.reads;
    const [needs, needing] = await Promise.all([planning.effectiveNeeds(), planning.needingRoles()]);
    const matches = await graph.compute(roleMatches(needs, needing, read.known));
    const roles = new Map<string, readonly RoleNeed[]>(
      matches.slice(0, MAX_ROLES).map(({ role }) => [role, needs.get(role) ?? []]),
    );
    const needed = [...roles.values()].flatMap((list) => list.map(({ skill }) => skill));
    const closure = await readClosureGraph(graph.reads, [
      ...new Set([...needed, ...startsOf({ goals: [], known: read.ids })]),
    ]);
    const known = inferKnown(closure, read.ids, input.assumePrerequisites);
    return questionsForRoles({ ...questions, graph: closure, known }, roles);
  });
  const { questions, value, exact } = await graph.compute(result);
  const toScore = (score: number): ScoreRecord =>
    hasGoals ? { months: score, coverage: null } : { months: null, coverage: score };
  return {
    ...toScore(value),
    questions: questions.map(({ answers, ...question }) => ({
      ...question,
      ...toScore(question.difference),
      answers: answers.map((answer) => ({ ...answer, ...toScore(answer.value) })),
    })),
    exact,
  };
}

async function readKnown(graph: GraphLoaders, input: ProfileQuery) {
  const { goals: goalIds, ...others } = input;
  const read = await readPlanningInput(graph, { ...others, ...(goalIds.length > 0 ? { goals: goalIds } : {}) });
  const { goals, known: ids, named, earlier } = read;
  const closure = await readClosureGraph(graph.reads, startsOf(read));
  return { goals, ids, named, earlier, closure, known: inferKnown(closure, ids, input.assumePrerequisites) };
}
