import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import type { Neighbour, NeighbourPage, Relation, SortKey } from '../graph/ports/graph-reads.js';
import type { EdgeRecord, EntityRecord, Importance } from '../model/records.js';
import type { RoleNeed } from '../model/role-need.js';
import { fold } from '../text-analysis/fold.js';
import { compareKeys, NEIGHBOUR_KEY, type PageArgs, takeSlice, toSlice } from './pagination.js';
import { neighbourPage, RELATIONS, wholeNeighbourhood } from './relations.js';
import { readNeeds, readRolesBefore, rolesAfter } from './role-needs.js';

/** A needed skill, or a role that needs it, with the edge that states the need, and the need as the role has it. */
export interface ListedNeed extends Neighbour {
  importance: Importance;
  /** The role whose data has the edge. */
  statedBy: string;
  inherited: boolean;
}

type NeedPage = Omit<NeighbourPage, 'items'> & { items: ListedNeed[] };

/** A page of the skills that a role needs, inherited needs included: ESSENTIAL first, then by name. */
export async function neededSkills(graph: GraphLoaders, role: string, page: PageArgs): Promise<NeedPage> {
  const along = RELATIONS.Role.needs;
  if (!(await readRolesBefore(graph)).has(role)) return statedNeeds(await neighbourPage(graph, role, along, page));
  const needs = oncePerSkill(await readNeeds(graph, role));
  const skills = await Promise.all(
    needs.map(async (need) => {
      const { edge, node, key } = await statedNeed(graph, need.inheritedFrom ?? role, need.skill);
      return listedNeed(need, edge, node, key);
    }),
  );
  return takeSlice(sorted(skills), toSlice(page, NEIGHBOUR_KEY));
}

/** A page of the roles that need a skill or a group, those that inherit the need included: ESSENTIAL first, then by name. */
export async function needingRoles(
  graph: GraphLoaders,
  id: string,
  along: Relation,
  page: PageArgs,
): Promise<NeedPage> {
  const before = await readRolesBefore(graph);
  if (before.size === 0) return statedNeeds(await neighbourPage(graph, id, along, page));
  const stating = statedNeeds(await wholeNeighbourhood(graph, id, along)).items;
  const later = rolesAfter(
    stating.map(({ node }) => node.id),
    before,
  );
  const inheriting = await Promise.all(
    [...later].map(async (role): Promise<ListedNeed[]> => {
      const needs = await readNeeds(graph, role);
      const need = oncePerSkill(needs.filter(({ skill, group }) => skill === id || group === id))[0];
      if (!need) return [];
      const { edge } = await statedNeed(graph, need.inheritedFrom ?? role, need.skill);
      const node = await graph.existing('ROLE', role);
      return [listedNeed(need, edge, node, [0, fold(node.name), node.id])];
    }),
  );
  const first = stating.filter(({ node }) => !later.has(node.id));
  return takeSlice(sorted([...first, ...inheriting.flat()]), toSlice(page, NEIGHBOUR_KEY));
}

function statedNeeds({ items, ...rest }: NeighbourPage): NeedPage {
  const listed = ({ key, edge, node }: Neighbour) => {
    return { key, edge, node, importance: edge.importance as Importance, statedBy: edge.from, inherited: false };
  };
  return { ...rest, items: items.map(listed) };
}

function listedNeed(
  { importance, inheritedFrom }: RoleNeed,
  edge: EdgeRecord,
  node: EntityRecord,
  [, ...rest]: SortKey,
): ListedNeed {
  const key = [importance === 'ESSENTIAL' ? 0 : 1, ...rest];
  return { key, edge, node, importance, statedBy: edge.from, inherited: inheritedFrom !== undefined };
}

function sorted(needs: readonly ListedNeed[]): ListedNeed[] {
  return [...needs].sort((a, b) => compareKeys(a.key, b.key));
}

/** Of the needs for a skill, the one of the skill itself, else the most important one. */
function oncePerSkill(needs: readonly RoleNeed[]): RoleNeed[] {
  const rank = ({ group, importance }: RoleNeed) => (group === null ? 0 : 2) + (importance === 'ESSENTIAL' ? 0 : 1);
  const weakestFirst = [...needs].sort((a, b) => rank(b) - rank(a));
  return [...new Map(weakestFirst.map((need) => [need.skill, need])).values()];
}

/** The edge by which the data of a role states the need for a skill. */
export async function edgeToSkill(graph: GraphLoaders, role: string, skill: string): Promise<EdgeRecord> {
  return (await statedNeed(graph, role, skill)).edge;
}

async function statedNeed(graph: GraphLoaders, role: string, skill: string): Promise<Neighbour> {
  const { items } = await wholeNeighbourhood(graph, role, RELATIONS.Role.needs);
  const found = items.find(({ node }) => node.id === skill);
  if (!found) throw new Error(`${role} has no need of ${skill}`);
  return found;
}
