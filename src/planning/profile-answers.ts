import { isGroupId } from '../model/ids.js';
import { type Assumption, isPreferredNeed, type KnownIds } from './input.js';

/** An answer to a question about what a learner knows. */
export interface ProfileAnswer {
  /** The skill that is known; null for none of those that the question names. */
  skill: string | null;
  /** Ids to add to those that are known. */
  known: string[];
  /** Skills to add to those that are known at a level. */
  knownAt: { skill: string; rank: number }[];
  /** Ids to add to those that are not known. */
  unknown: string[];
}

/** @param rank  of the level at which the skill is assumed: to say that it is known does not raise the level */
export function yes(skill: string, rank: number | null): ProfileAnswer {
  const answer = { skill, unknown: [] };
  return rank === null
    ? { ...answer, known: [skill], knownAt: [] }
    : { ...answer, known: [], knownAt: [{ skill, rank }] };
}

export function no(...unknown: string[]): ProfileAnswer {
  return { skill: null, known: [], knownAt: [], unknown };
}

/** Each option, and none of them: a named group is denied, unless the learner named the group itself as known. */
export function oneOrNone(ids: KnownIds, { group, options, rank }: Omit<Assumption, 'because'>): ProfileAnswer[] {
  const isNamed = ids.assumptions.some((one) => one.group === group && one.because === group);
  const isDenied = group !== null && isGroupId(group) && !isNamed;
  return [...options.map((skill) => yes(skill, rank)), isDenied ? no(group) : no(...options)];
}

/** What is known with an answer, as if its ids had been among those of the input. */
export function withAnswer(ids: KnownIds, { skill: answer, known, knownAt, unknown }: ProfileAnswer): KnownIds {
  const skills = new Map(ids.skills);
  for (const skill of known) skills.set(skill, null);
  for (const { skill, rank } of knownAt) skills.set(skill, rank);
  for (const skill of unknown) skills.delete(skill);
  const graded = [...ids.graded, ...knownAt.map(({ skill }) => skill)].filter((id) => !unknown.includes(id));
  const isConfirmed = (one: Assumption) => isPreferredNeed(one) && one.options.every((id) => id === answer);
  return {
    ...ids,
    skills,
    graded: new Set(graded),
    assumptions: ids.assumptions.filter((assumption) => !isConfirmed(assumption)),
    denied: new Set([...ids.denied, ...unknown]),
  };
}
