import type { Plan, SkillName } from './plan.js';

/** One decision of a plan, however many steps it is made for. */
export interface Decision {
  /** what tells it from the others */
  key: string;
  chosen: SkillName;
  alternatives: readonly SkillName[];
  /** the skills that leave the choice */
  leftBy: readonly SkillName[];
  reason: string;
}

/**
 * Choices of the same thing in the same group, asked for by several skills, are one decision to a person; of what is
 * known there is none to make.
 */
export function decisionsOf({ choices, alreadyKnown }: Pick<Plan, 'choices' | 'alreadyKnown'>): Decision[] {
  const known = new Set(alreadyKnown.map(({ id }) => id));
  const decisions = new Map<string, Decision>();
  for (const { group, chosen, alternatives, skill, reason } of choices.filter((one) => !known.has(one.chosen.id))) {
    const key = `${group} ${chosen.id}`;
    const before = decisions.get(key);
    decisions.set(key, {
      key,
      chosen,
      alternatives: uniqueById([...(before?.alternatives ?? []), ...alternatives]),
      leftBy: uniqueById([...(before?.leftBy ?? []), skill]),
      reason: before?.reason ?? reason,
    });
  }
  return [...decisions.values()];
}

interface Leanings {
  prefer: readonly string[];
  avoid: readonly string[];
}

/** Takes another of a decision's skills: no other of them is preferred any longer, and this one not avoided. */
export function switchTo(id: string, { chosen, alternatives }: Decision, { prefer, avoid }: Leanings): Leanings {
  const members = new Set([chosen, ...alternatives].map((skill) => skill.id));
  return { prefer: [...prefer.filter((one) => !members.has(one)), id], avoid: without(avoid, id) };
}

/** Takes any other than this one. */
export function steerClearOf(id: string, { prefer, avoid }: Leanings): Leanings {
  return { prefer: without(prefer, id), avoid: [...without(avoid, id), id] };
}

export function without(ids: readonly string[], id: string): string[] {
  return ids.filter((one) => one !== id);
}

function uniqueById(skills: readonly SkillName[]): SkillName[] {
  return [...new Map(skills.map((skill) => [skill.id, skill])).values()];
}
