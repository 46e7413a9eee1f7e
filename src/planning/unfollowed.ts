import type { Selection } from './input.js';
import type { Planned } from './plan.js';
import type { Preference } from './preference.js';
import type { Choice } from './search-space.js';
import { flatMap } from '../model/flat-map.js';
import type { PlanSkill, PrerequisiteGraph } from '../model/prerequisite-graph.js';

export interface UnfollowedPreference {
  id: string;
  reason: 'NOT_ON_PATH' | 'ALREADY_MET' | 'NOT_DERIVABLE' | 'REQUIRED_OTHERWISE';
}

/** What a path does not follow of the skills and technologies to prefer and to avoid. */
export function unfollowedPreferences(
  graph: PrerequisiteGraph,
  { plan, space, known }: Planned,
  { prefer, avoid, preference }: { prefer: Selection; avoid: Selection; preference: Preference },
): UnfollowedPreference[] {
  const steps = plan.steps.map(({ node }) => node);
  const choices = flatMap([...steps, ...space.goals], (node) => node.choices);
  const options = ({ options: ids }: Choice): PlanSkill[] => ids.flatMap((id) => graph.skills.get(id) ?? []);
  const onSteps = (id: string): boolean => steps.some(({ skill }) => isOf(skill, id));
  const reasonFor = (id: string): UnfollowedPreference['reason'] => {
    const concerned = choices.filter((one) => options(one).some((skill) => isOf(skill, id)));
    if (known.skills.has(id) || concerned.some(({ met }) => met !== null)) return 'ALREADY_MET';
    return concerned.length === 0 ? 'NOT_ON_PATH' : 'NOT_DERIVABLE';
  };
  const avoided = steps.filter(({ skill }) => preference.isAvoided(skill));
  const isUnavoidable = (id: string): boolean => avoided.some(({ skill }) => isOf(skill, id));
  return [
    ...idsIn(prefer).flatMap((id) => (onSteps(id) ? [] : [{ id, reason: reasonFor(id) }])),
    ...idsIn(avoid).flatMap((id) => (isUnavoidable(id) ? [{ id, reason: 'REQUIRED_OTHERWISE' as const }] : [])),
  ];
}

export function idsIn({ skills, technologies }: Selection): string[] {
  return [...skills, ...technologies];
}

/** Whether a skill is meant by an id: its own, or that of a technology that it uses. */
export function isOf({ id, technologies }: PlanSkill, named: string): boolean {
  return id === named || technologies.includes(named);
}
