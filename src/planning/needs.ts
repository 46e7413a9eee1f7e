import type { RoleNeed } from '../model/role-need.js';

/** What a role needs: a skill, or one of the options of a group. */
export interface Need<N extends RoleNeed = RoleNeed> extends Pick<
  RoleNeed,
  'group' | 'importance' | 'proficiencyRank'
> {
  /** At least one; one without a group. */
  options: readonly N[];
}

/** Groups needs: each skill, and each group with its options, at the place of its first one. */
export function needsOf<N extends RoleNeed>(needs: readonly N[]): Need<N>[] {
  const found: Need<N>[] = [];
  const groups = new Map<string, N[]>();
  for (const need of needs) {
    const { group, importance, proficiencyRank } = need;
    const options = group === null ? undefined : groups.get(group);
    if (options) {
      options.push(need);
      continue;
    }
    const own = [need];
    if (group !== null) groups.set(group, own);
    found.push({ group, importance, proficiencyRank, options: own });
  }
  return found;
}

export function skillsIn({ options }: Need): string[] {
  return options.map(({ skill }) => skill);
}
