import type { Plan, SkillName } from './plan.js';

/** A decision of a plan; it can apply to several steps. */
export interface Decision {
  key: string;
  chosen: SkillName;
  alternatives: readonly SkillName[];
  /** the skills and goals that require one of the alternatives */
  requiredBy: readonly SkillName[];
  reason: string;
}

/**
 * Merges choices of the same skill in the same group into one decision: some of what requires the group can accept fewer
 * of its skills. Choices of known skills are omitted: there is nothing to decide.
 */
export function decisionsOf({ choices, alreadyKnown }: Pick<Plan, 'choices' | 'alreadyKnown'>): Decision[] {
  const known = new Set(alreadyKnown.map(({ id }) => id));
  const decisions = new Map<string, Decision>();
  for (const choice of choices.filter(({ chosen }) => !known.has(chosen.id))) {
    const { chosen, alternatives, requiredBy, reason } = choice;
    const key = decisionKey(choice);
    const previous = decisions.get(key);
    decisions.set(key, {
      key,
      chosen,
      alternatives: uniqueById([...(previous?.alternatives ?? []), ...alternatives]),
      requiredBy: uniqueById([...(previous?.requiredBy ?? []), ...requiredBy]),
      reason: previous?.reason ?? reason,
    });
  }
  return [...decisions.values()];
}

/** The key of the decision that a choice belongs to. */
export function decisionKey({ group, chosen }: { group: string; chosen: { id: string } }): string {
  return `${group} ${chosen.id}`;
}

interface Preferences {
  prefer: readonly string[];
  avoid: readonly string[];
}

/** Prefers one of a decision's skills: the others are no longer preferred, and this one no longer avoided. */
export function switchTo(id: string, { chosen, alternatives }: Decision, { prefer, avoid }: Preferences): Preferences {
  const members = new Set([chosen, ...alternatives].map((skill) => skill.id));
  return { prefer: [...prefer.filter((preferred) => !members.has(preferred)), id], avoid: without(avoid, id) };
}

/** Avoids a skill. */
export function avoid(id: string, { prefer, avoid }: Preferences): Preferences {
  return { prefer: without(prefer, id), avoid: [...without(avoid, id), id] };
}

export function without(ids: readonly string[], id: string): string[] {
  return ids.filter((other) => other !== id);
}

function uniqueById(skills: readonly SkillName[]): SkillName[] {
  return [...new Map(skills.map((skill) => [skill.id, skill])).values()];
}
