import type { QuestionFragment } from '../api/generated/graphql.js';
import { known } from '../texts.js';

const texts = known.questions;

type Option = QuestionFragment['options'][number];

/** A question about what is assumed. */
export interface Question {
  key: string;
  text: string;
  /** what the assumption means for the answers of the service; empty if it has no further effect */
  note: string;
  options: readonly Option[];
  /** whether an option is an answer because it is known, or because it is not */
  asksFor: 'KNOWN' | 'UNKNOWN';
  /** the ids for the answer that none of the options is: not known, or known */
  ifNone: readonly string[];
}

/** A question for each assumption; the preferred needs of a role are one question, the last. */
export function questionsOf(assumptions: readonly QuestionFragment[]): Question[] {
  const alternatives = assumptions.filter(({ kind }) => kind === 'ALTERNATIVES');
  const preferred = new Map<string, QuestionFragment[]>();
  for (const assumption of assumptions.filter(({ kind }) => kind === 'PREFERRED_NEED')) {
    preferred.set(assumption.because.id, [...(preferred.get(assumption.because.id) ?? []), assumption]);
  }
  return [...alternatives.map(whichIsKnown), ...[...preferred.values()].map(whichAreUnknown)];
}

function whichIsKnown(assumption: QuestionFragment): Question {
  const { group, options } = assumption;
  const ids = options.map(({ id }) => id);
  return {
    key: `${group} ${ids.join(' ')}`,
    text: texts.which(reasonOf(assumption)),
    note: noteOf(assumption),
    options,
    asksFor: 'KNOWN',
    // a named group has an id of its own
    ifNone: group?.startsWith('group:') ? [group] : ids,
  };
}

function reasonOf({ because: { __typename: type, name } }: QuestionFragment): string {
  switch (type) {
    case 'Skill':
      return texts.reasons.skill(name);
    case 'Role':
      return texts.reasons.role(name);
    case 'Level':
      return texts.reasons.level(name);
    default:
      return texts.reasons.other(name);
  }
}

function noteOf({ taken, exceptions }: QuestionFragment): string {
  const notes = [...(taken ? [texts.taken(taken.name)] : []), ...exceptions.map(({ name }) => texts.exception(name))];
  return notes.join(' ');
}

/** @param needs  the preferred needs of one role, at least one */
function whichAreUnknown(needs: readonly QuestionFragment[]): Question {
  const options = needs.flatMap((need) => need.options);
  const role = needs[0]?.because;
  return {
    key: `preferred ${role?.id}`,
    text: texts.preferred(role?.name),
    note: '',
    options,
    asksFor: 'UNKNOWN',
    ifNone: options.map(({ id }) => id),
  };
}
