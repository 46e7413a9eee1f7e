import { needingRoles } from '../graph-algorithms/needing-roles.js';
import type { RoleNeed } from '../model/role-need.js';
import type { Sliced } from '../model/sliced.js';
import { extentOf } from './coverage.js';
import type { LearningTimes } from './estimate.js';
import { EMPTY_SELECTION, type Goal, type KnownIds } from './input.js';
import { inferKnown } from './known.js';
import { needsOfMatch, roleMatches } from './matches.js';
import { monthsOf } from './path-options.js';
import { planSkills } from './plan.js';
import { preferenceOf } from './preference.js';
import { candidatesForRoles, candidatesOnPath, type CandidatesInput } from './profile-candidates.js';
import { type ProfileQuestions, rankQuestions, type Score } from './profile-questions.js';
import { rounded } from './schedule.js';

export interface QuestionInput extends CandidatesInput {
  assumePrerequisites: boolean;
}

/** Roles whose coverage counts without goals. */
export const MAX_ROLES = 10;

/** Questions by the months that their answers add to the whole path to the goals, planned again with each answer. */
export function* questionsOnPath(
  input: QuestionInput,
  goals: readonly Goal[],
  times: LearningTimes,
): Sliced<ProfileQuestions> {
  const { graph, known, assumePrerequisites } = input;
  const preference = preferenceOf(goals, EMPTY_SELECTION, EMPTY_SELECTION);
  const planInput = { goals, times, preference, includeRecommended: false };
  const planned = yield* planSkills(graph, { ...planInput, known });
  const scoreOf = function* (ids: KnownIds): Sliced<Score> {
    const other = yield* planSkills(graph, { ...planInput, known: inferKnown(graph, ids, assumePrerequisites) });
    return { value: rounded(monthsOf(other)), exact: other.exact };
  };
  const now = { value: rounded(monthsOf(planned)), exact: planned.exact };
  yield;
  return yield* rankQuestions({ ...input, candidates: candidatesOnPath(input, goals, planned), now, scoreOf });
}

/**
 * Questions by the coverage that their answers add: the mean over the roles.
 *
 * @param roles  needs by role id: the MAX_ROLES that are covered most
 */
export function* questionsForRoles(
  input: QuestionInput,
  roles: ReadonlyMap<string, readonly RoleNeed[]>,
): Sliced<ProfileQuestions> {
  const { graph, known, assumePrerequisites } = input;
  const meanOf = (coverages: readonly number[]): Score => {
    const sum = coverages.reduce((total, coverage) => total + coverage, 0);
    return { value: coverages.length === 0 ? 0 : rounded(sum / coverages.length), exact: true };
  };
  const scoreOf = function* (ids: KnownIds): Sliced<Score> {
    const having = inferKnown(graph, ids, assumePrerequisites);
    yield;
    return meanOf([...roles.values()].map((needs) => extentOf(needs, having).coverage));
  };
  const matches = yield* roleMatches(roles, yield* needingRoles(roles), known);
  const now = meanOf(matches.map(({ coverage }) => coverage));
  const candidates = candidatesForRoles(
    input,
    matches.map((match) => needsOfMatch(match, known)),
  );
  return yield* rankQuestions({ ...input, candidates, now, scoreOf });
}
