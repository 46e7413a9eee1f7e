import { repeatedNeeds } from '../graph-algorithms/inherited-needs.js';
import { grouped } from '../model/maps.js';
import type { EdgeRecord } from '../model/records.js';
import type { RoleNeed } from '../model/role-need.js';
import { byEnds, entitiesOf, removal, type Rule } from './rule.js';

/** Needs that a role inherits without stating them, and those that ask for less than a role that leads to it. */
export const inheritedNeeds: Rule = (graph) => {
  const steps = graph.edges.filter(({ kind }) => kind === 'LEADS_TO').sort(byEnds);
  if (steps.length === 0) return [];
  const before = grouped(steps, ({ to }) => to);
  const needs = graph.edges.filter(({ kind }) => kind === 'NEEDS').sort(byEnds);
  const ranks = new Map(entitiesOf(graph, 'LEVEL').map(({ id, rank }) => [id, rank]));
  const stated = grouped(needs, ({ from }) => from);
  const repeated = repeatedNeeds(
    new Map([...stated].map(([role, edges]) => [role, edges.map((edge) => toNeed(edge, ranks))])),
    new Map([...before].map(([role, edges]) => [role, edges.map(({ from }) => from)])),
  );
  return repeated
    .map((need) => ({ ...need, edge: { kind: 'NEEDS' as const, from: need.role, to: need.of } }))
    .sort((a, b) => byEnds(a.edge, b.edge))
    .map(({ role, of, statedBy, isLower, isRedundant, edge }) => ({
      message: isLower
        ? `${role} asks for less of ${of} than ${statedBy}, a role before it`
        : `${role} inherits the need for ${of} from ${statedBy} at the same level; state it only at a higher one`,
      ids: [role, of, statedBy],
      edges: [edge],
      suggestion: isRedundant ? [removal(edge)] : [],
    }));
};

/** A group counts as one thing, whatever a need excepts. */
function toNeed({ to, importance, proficiency }: EdgeRecord, ranks: ReadonlyMap<string, number>): RoleNeed {
  const proficiencyRank = proficiency === null ? null : (ranks.get(proficiency) ?? null);
  return { skill: to, importance: importance ?? 'ESSENTIAL', proficiencyRank, group: null };
}
