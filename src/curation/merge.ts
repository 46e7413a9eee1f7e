import { badUserInput } from '../model/errors.js';
import { normaliseText } from '../model/normalise-text.js';
import type { CitationRecord, EdgeRecord, NewNode } from '../model/records.js';
import type { Merge } from './change-schema.js';
import type { ChangeSet } from './change-set.js';
import { requireNode, requireVersion } from './entities.js';

type Entity = Extract<NewNode, { aliases: string[] }>;

/** Makes one of two entities: what the one that goes has and the other lacks moves; its id leads to the other. */
export function applyMerge(changeSet: ChangeSet, at: string, merge: Merge): void {
  const from = requireEntity(changeSet, `${at}.from`, merge.from);
  const into = requireEntity(changeSet, `${at}.into`, merge.into);
  if (from.id === into.id) throw badUserInput(`${at}.into`, `${into.id} is the same entity`);
  if (from.kind !== into.kind) throw badUserInput(`${at}.into`, `a ${from.kind} cannot become one with a ${into.kind}`);
  requireVersion(changeSet, at, merge);
  const moved = withGroupsOf(changeSet, changeSet.edgesOf(from.id), from.id, into.id);
  changeSet.removeNode(from.id);
  changeSet.putNode(withNamesOf(into, from));
  for (const edge of moved) moveEdge(changeSet, edge, from.id, into.id);
  for (const edge of changeSet.edgesAsking(from.id)) changeSet.putEdge({ ...edge, proficiency: into.id });
  changeSet.redirect(from.id, into.id);
}

function requireEntity(changeSet: ChangeSet, argument: string, id: string): Entity {
  const node = requireNode(changeSet, argument, id);
  if (node.kind === 'SOURCE') throw badUserInput(argument, 'sources cannot be merged; cite another one instead');
  return node;
}

function withNamesOf(into: Entity, from: Entity): NewNode {
  const names = [...into.aliases, from.name, ...from.aliases];
  const aliases = uniqueBy(names, normaliseText).filter((alias) => normaliseText(alias) !== normaliseText(into.name));
  return {
    ...into,
    description: into.description ?? from.description,
    aliases,
    externalIds: uniqueBy([...into.externalIds, ...from.externalIds], ({ scheme, value }) => `${scheme} ${value}`),
    citations: citationsOf(into, from),
  };
}

/** Where the other has such an edge already, that one stays, with the citations of both. */
function moveEdge(changeSet: ChangeSet, edge: EdgeRecord, from: string, into: string): void {
  const moved = movedEnds(edge, from, into);
  if (moved.from === moved.to) return;
  const single = edge.kind === 'AT_LEVEL' || edge.kind === 'NEXT';
  if (single && edge.from === from && changeSet.edgesFrom(into, edge.kind).length > 0) return;
  const kept = changeSet.edge(moved);
  changeSet.putEdge(kept ? { ...kept, citations: citationsOf(kept, moved) } : moved);
}

function movedEnds(edge: EdgeRecord, from: string, into: string): EdgeRecord {
  const end = (id: string) => (id === from ? into : id);
  return { ...edge, from: end(edge.from), to: end(edge.to) };
}

/**
 * Alternatives stay alternatives, and do not become some to those of the other that happen to have the same name. Where
 * the other requires one of them already, the rest is not required besides: it joins the alternatives there, or goes.
 */
function withGroupsOf(changeSet: ChangeSet, edges: readonly EdgeRecord[], from: string, into: string): EdgeRecord[] {
  const taken = new Set(changeSet.edgesFrom(into, 'REQUIRES').map(({ group }) => group));
  return edges.flatMap((edge) => {
    if (edge.group === null || edge.from !== from) return [edge];
    const members = edges.filter((other) => other.from === from && other.group === edge.group);
    const shared = members.flatMap((member) => changeSet.edge(movedEnds(member, from, into)) ?? [])[0];
    if (!shared) return [{ ...edge, group: taken.has(edge.group) ? `${edge.group} of ${from}` : edge.group }];
    if (shared.group !== null) return [{ ...edge, group: shared.group, strength: shared.strength }];
    return changeSet.edge(movedEnds(edge, from, into)) ? [edge] : [];
  });
}

function citationsOf(one: { citations: CitationRecord[] }, other: { citations: CitationRecord[] }): CitationRecord[] {
  return uniqueBy([...one.citations, ...other.citations], ({ source, locator }) => `${source} ${locator}`);
}

/** The first of each key, in their order. */
function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}
