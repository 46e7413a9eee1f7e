import type { QuestionFragment } from '../api/generated/graphql.js';

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
    text: `${reasonOf(assumption)} Which one do you know?`,
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
      return `You know ${name}, which requires one of these.`;
    case 'Role':
      return `The role ${name} needs one of these.`;
    case 'Level':
      return `The level ${name} includes these.`;
    default:
      return `${name} includes these.`;
  }
}

function noteOf({ taken, exceptions }: QuestionFragment): string {
  const notes = [
    ...(taken ? [`${taken.name} counts as the one you know.`] : []),
    ...exceptions.map(({ name }) => `With ${name}, more would be left to learn.`),
  ];
  return notes.join(' ');
}

/** @param needs  the preferred needs of one role, at least one */
function whichAreUnknown(needs: readonly QuestionFragment[]): Question {
  const options = needs.flatMap((need) => need.options);
  const role = needs[0]?.because;
  return {
    key: `preferred ${role?.id}`,
    text: `The role ${role?.name} prefers these, but does not require them. Which ones do you not know?`,
    note: '',
    options,
    asksFor: 'UNKNOWN',
    ifNone: options.map(({ id }) => id),
  };
}
