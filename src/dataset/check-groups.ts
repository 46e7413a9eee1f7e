import { findCycle } from '../graph-algorithms/find-cycle.js';
import { isGroupId } from '../model/ids.js';
import { grouped } from '../model/maps.js';
import type { Entries } from './dataset.js';
import { type NamedEntry, type ParsedEntry, problem } from './parse.js';
import type { Problem } from './problems.js';
import type { Entry } from './schema.js';
import type { FieldPath } from './yaml-document.js';

type Target = Entry<'skills'>['requires'][number] | Entry<'roles'>['needs'][number];

/** Problems of alternatives: in the groups of one skill, and in what requires or needs a named group. */
export function checkGroups(entries: Entries): Problem[] {
  const members = membersOf(entries);
  const uses = [
    ...entries.skills.flatMap((entry) =>
      entry.value.requires.map((target, at) => use(entry, target, ['requires', at])),
    ),
    ...entries.roles.flatMap((entry) => entry.value.needs.map((target, at) => use(entry, target, ['needs', at]))),
  ];
  return [
    ...entries.skills.flatMap(mixedGroups),
    ...uses.flatMap(({ entry, target, path }) => unmeetable(entry, target, path, members)),
  ];
}

function use(entry: NamedEntry, target: Target, path: FieldPath) {
  return { entry, target, path };
}

function membersOf({ groups }: Entries): ReadonlyMap<string, readonly string[]> {
  return new Map(groups.map(({ value }) => [value.id, value.members.map(({ id }) => id)]));
}

/** Of a named group that is required or needed, every member is a skill, and one is left that is enough. */
function unmeetable(
  entry: NamedEntry,
  { skill, group, except = [] }: Target,
  path: FieldPath,
  membersOfGroup: ReadonlyMap<string, readonly string[]>,
): Problem[] {
  const members = skill === undefined && group !== undefined ? membersOfGroup.get(group) : undefined;
  if (members === undefined) return [];
  const technology = members.find((id) => !id.startsWith('skill:'));
  if (technology !== undefined) {
    const hint = 'name skills in its place, or require a group of skills';
    return [
      problem(entry, [...path, 'group'], `${group} has the member ${technology}, which cannot be learned; ${hint}`),
    ];
  }
  const other = except.find((id) => !members.includes(id));
  if (other !== undefined) return [problem(entry, [...path, 'except'], `${other} is no member of ${group}`)];
  if (members.some((id) => !except.includes(id))) return [];
  return [problem(entry, [...path, 'except'], `no member of ${group} is left; except fewer`)];
}

function mixedGroups(entry: ParsedEntry<'skills'>): Problem[] {
  return [...grouped(entry.value.requires, ({ group }) => group)].flatMap(([group, options]) => {
    if (group === undefined || isGroupId(group)) return [];
    const path = ['requires', entry.value.requires.findIndex((prerequisite) => prerequisite.group === group)];
    if (options.length < 2)
      return [problem(entry, path, `group ${group} has only one option; add others or remove the group`)];
    const mixed = new Set(options.map(({ strength }) => strength)).size > 1;
    return mixed ? [problem(entry, path, `group ${group} mixes strengths; give all of its options the same one`)] : [];
  });
}

/** A cycle of prerequisites. A member of a group never leads to a skill that requires the group, excepted or not. */
export function cycles(entries: Entries): Problem[] {
  const byId = new Map<string, NamedEntry>(entries.skills.map((entry) => [entry.value.id, entry]));
  const requires = new Map([
    ...entries.skills.map(
      ({ value }) => [value.id, value.requires.flatMap(({ skill, group }) => skill ?? group ?? [])] as const,
    ),
    ...membersOf(entries),
  ]);
  const cycle = findCycle(byId.keys(), (id) => requires.get(id) ?? []) ?? [];
  const at = cycle.findIndex((id) => byId.has(id));
  const entry = byId.get(cycle[at] ?? '');
  if (!entry) return [];
  const from = [...cycle.slice(at), ...cycle.slice(1, at + 1)];
  return [problem(entry, ['requires'], `closes a cycle: ${from.join(' → ')}; ${hintFor(from)}`)];
}

function hintFor(cycle: readonly string[]): string {
  const at = cycle.findIndex(isGroupId);
  if (at === -1) return 'remove one of its edges';
  return `${cycle[at + 1]} is a member of ${cycle[at]} and leads to a skill that requires it: for ${cycle[0]}, write the \
alternatives as skills with a group of their own`;
}
