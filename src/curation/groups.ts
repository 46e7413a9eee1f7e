import { badUserInput, conflict } from '../model/errors.js';
import { isGroupId } from '../model/ids.js';
import type { EdgeRecord } from '../model/records.js';
import type { ChangeSet } from './change-set.js';

/** The rules of alternative groups: named ones, which are nodes, and those of the prerequisites of one skill. */

/** @throws ServiceError BAD_USER_INPUT naming the field of an edge that only fits the other sort of group */
export function requireFittingGroup(at: string, { to, group, except }: Pick<EdgeRecord, 'to' | 'group' | 'except'>) {
  if (isGroupId(to)) {
    if (group !== null) throw badUserInput(`${at}.group`, `${to} is a group itself; leave group out`);
    return;
  }
  if (except !== null) throw badUserInput(`${at}.except`, `${to} is no alternative group; leave except out`);
  if (group !== null && isGroupId(group)) {
    throw badUserInput(`${at}.group`, `${group} is the id of an alternative group; require the group itself instead`);
  }
}

/**
 * Checks every alternative group that changes touch, in its state after all of them.
 *
 * @throws ServiceError BAD_USER_INPUT or CONFLICT for the first violation of a rule
 */
export function settleGroups(changeSet: ChangeSet, argument: string): void {
  for (const group of changeSet.touchedGroups()) {
    const edges = changeSet.edgesOf(group);
    const members = edges.filter(({ from, kind }) => from === group && kind === 'HAS_MEMBER').map(({ to }) => to);
    const uses = edges.filter(({ to }) => to === group);
    requireSkills(argument, group, members, uses);
    for (const use of uses) settleExceptions(changeSet, argument, use, members);
  }
}

/** Technologies are not learned, so that they cannot meet a requirement or a need. */
function requireSkills(argument: string, group: string, members: readonly string[], uses: readonly EdgeRecord[]): void {
  const technology = members.find((member) => member.startsWith('technology:'));
  const [use] = uses;
  if (technology === undefined || !use) return;
  const hint = `use the skills in place of the technologies, or a group of its own for ${use.from}`;
  throw conflict(
    argument,
    `${use.from} ${use.kind} ${group}, of which ${technology} is a member; only skills can be required or needed: ${hint}`,
  );
}

/** Exceptions that are no longer members are dropped: only those of a new edge are refused. */
function settleExceptions(changeSet: ChangeSet, argument: string, use: EdgeRecord, members: readonly string[]): void {
  const excepted = use.except ?? [];
  const others = excepted.filter((id) => !members.includes(id));
  const [other] = others;
  if (other !== undefined) {
    if (!changeSet.wasMember(use.to, other))
      throw badUserInput(argument, `except of ${use.from} ${use.kind} ${use.to}: ${other} is no member of the group`);
    const left = excepted.filter((id) => members.includes(id));
    changeSet.putEdge({ ...use, except: left.length > 0 ? left : null });
  }
  if (members.some((id) => !excepted.includes(id))) return;
  const hint = 'add members to the group first, with setMember, or remove the edge';
  throw conflict(argument, `${use.from} ${use.kind} ${use.to}, of which no member is left that is enough; ${hint}`);
}
