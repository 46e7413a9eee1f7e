import { closureIds, type PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { Sliced } from '../model/sliced.js';
import type { Assumption, KnownIds } from './input.js';
import type { Known } from './known.js';
import { type ProfileAnswer, withAnswer } from './profile-answers.js';
import { rounded } from './schedule.js';

/** What a question is about; of equally important questions, the first kinds come first. */
export const QUESTION_KINDS = ['ASSUMPTION', 'TECHNOLOGY', 'ALTERNATIVES', 'SKILL', 'PREFERRED_NEED'] as const;
export type ProfileQuestionKind = (typeof QUESTION_KINDS)[number];

/** A question that could be asked. */
export interface CandidateQuestion {
  kind: ProfileQuestionKind;
  /** What it is about, for an ASSUMPTION and a PREFERRED_NEED. */
  assumption: Assumption | null;
  /** The group, for an ASSUMPTION and for ALTERNATIVES. */
  group: string | null;
  /** The id of what the learner named, for a TECHNOLOGY. */
  technology: string | null;
  /** Those that the learner may know. */
  skills: readonly string[];
  answers: readonly ProfileAnswer[];
}

/** What a learner's knowledge is worth: the months that remain to the goals, or the coverage of roles. */
export interface Score {
  value: number;
  exact: boolean;
}

export interface ProfileQuestion extends Omit<CandidateQuestion, 'answers'> {
  /** The score with the best answer and that with the worst one, apart. */
  difference: number;
  answers: (ProfileAnswer & { value: number })[];
  exact: boolean;
}

export interface ProfileQuestions {
  /** At most MAX_QUESTIONS, those with the largest difference first, then by kind and by skill. */
  questions: ProfileQuestion[];
  /** With what is known now. */
  value: number;
  /** Whether every candidate was compared, with exact scores. */
  exact: boolean;
}

export interface QuestionsInput {
  graph: PrerequisiteGraph;
  ids: KnownIds;
  known: Known;
  candidates: readonly CandidateQuestion[];
  now: Score;
  /** The score of other knowledge. */
  scoreOf: (ids: KnownIds) => Sliced<Score>;
}

const MAX_QUESTIONS = 10;
/** Scores of answers that are computed for one profile. */
export const MAX_SCORES = 64;

/**
 * Ranks questions by the difference that the answer makes.
 *
 * @param candidates  the most promising first: those beyond MAX_SCORES answers are left out
 */
export function* rankQuestions(input: QuestionsInput): Sliced<ProfileQuestions> {
  const { candidates, now } = input;
  const hasEffect = effectOfDenial(input);
  const found: ProfileQuestion[] = [];
  let left = MAX_SCORES;
  let exact = now.exact;
  for (const candidate of candidates) {
    const scored = candidate.answers.filter((answer) => answer.skill !== null || hasEffect(answer));
    if (scored.length > left) {
      exact = false;
      continue;
    }
    left -= scored.length;
    const question = yield* scoreQuestion(input, candidate, new Set(scored));
    exact = exact && question.exact;
    if (question.difference > 0) found.push(question);
  }
  found.sort(compareQuestions);
  return { questions: found.slice(0, MAX_QUESTIONS), value: now.value, exact };
}

function* scoreQuestion(
  { ids, now, scoreOf }: QuestionsInput,
  candidate: CandidateQuestion,
  scored: ReadonlySet<ProfileAnswer>,
): Sliced<ProfileQuestion> {
  const answers: ProfileQuestion['answers'] = [];
  let exact = now.exact;
  for (const answer of candidate.answers) {
    const score = scored.has(answer) ? yield* scoreOf(withAnswer(ids, answer)) : now;
    answers.push({ ...answer, value: score.value });
    exact = exact && score.exact;
  }
  const values = answers.map(({ value }) => value);
  return { ...candidate, answers, difference: rounded(Math.max(...values) - Math.min(...values)), exact };
}

/** Whether to deny something changes what is inferred: not where nothing known or assumed could lead to it. */
function effectOfDenial({ graph, known }: QuestionsInput): (answer: ProfileAnswer) => boolean {
  // an assumption that implied one of its own options is no longer among those that are open
  const options = [...known.assumptions, ...known.implied.values()].flatMap((assumption) => assumption.options);
  const reached = new Set(closureIds(graph, [...known.skills, ...options]));
  const hasAssumptions = known.assumptions.length > 0;
  return ({ unknown }) => unknown.some((id) => reached.has(id) || (hasAssumptions && !graph.skills.has(id)));
}

function compareQuestions(a: ProfileQuestion, b: ProfileQuestion): number {
  const byKind = QUESTION_KINDS.indexOf(a.kind) - QUESTION_KINDS.indexOf(b.kind);
  return b.difference - a.difference || byKind || ((a.skills[0] ?? '') < (b.skills[0] ?? '') ? -1 : 1);
}
