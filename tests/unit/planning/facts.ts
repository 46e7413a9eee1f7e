import type {
  Alternatives,
  CollectionFacts,
  EntityFacts,
  GroupFacts,
  LevelFacts,
  RoleFacts,
  TechnologyFacts,
  UseRank,
} from '../../../src/model/entity-facts.js';
import type { RoleNeed } from '../../../src/model/role-need.js';
import type { EarlierRoles } from '../../../src/planning/expand-roles.js';

const named = <K extends string>(kind: K, id: string) => ({ kind, id, name: id });

export const skillFacts = (id: string): EntityFacts => named('SKILL', id);

export const taskFacts = (id: string): EntityFacts => named('TASK', id);

export function technologyFacts(id: string, uses: Readonly<Record<string, UseRank>>): TechnologyFacts {
  return { ...named('TECHNOLOGY', id), uses: Object.entries(uses).map(([skill, rank]) => ({ skill, rank })) };
}

export function areaFacts(id: string, skills: string[], groups: Alternatives[] = []): CollectionFacts {
  return { ...named('AREA', id), skills, groups };
}

export function groupFacts(id: string, ...skills: string[]): GroupFacts {
  return { ...named('ALTERNATIVE_GROUP', id), skills };
}

/** Skills by the rank of their level: `'basics'`, or `'~speaking'` for a soft one. */
export function levelFacts(
  rank: number,
  skills: Readonly<Record<number, readonly string[]>>,
  groups: Alternatives[] = [],
): LevelFacts {
  const found = Object.entries(skills).flatMap(([levelRank, ids]) =>
    ids.map((id) => ({
      id: id.replace('~', ''),
      skillKind: id.startsWith('~') ? ('SOFT' as const) : ('TECHNICAL' as const),
      levelRank: Number(levelRank),
    })),
  );
  return { ...named('LEVEL', `level${rank}`), rank, skills: found, groups };
}

export function roleFacts(id: string, roleNeeds: RoleNeed[], ...before: string[]): RoleFacts {
  return { ...named('ROLE', id), needs: roleNeeds, before };
}

export const rolesBefore = (...roles: RoleFacts[]): EarlierRoles => new Map(roles.map((role) => [role.id, role]));

/**
 * `needs('sql', '?html', 'java@3', 'language:go', 'group:framework:flask')`: `?` marks a PREFERRED need, `@` the rank of the
 * level at which the skill is needed; before the last colon is the group.
 */
export function needs(...texts: string[]): RoleNeed[] {
  return texts.map((text) => {
    const [, mark, group, skill, rank] = /^(\?)?(?:(.+):)?([^@]+)(?:@(\d+))?$/.exec(text)!;
    return {
      skill: skill!,
      importance: mark ? 'PREFERRED' : 'ESSENTIAL',
      proficiencyRank: rank === undefined ? null : Number(rank),
      group: group ?? null,
    };
  });
}
