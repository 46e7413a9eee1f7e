import { badUserInput } from '../errors.js';
import { fold } from '../graph/fold.js';
import type { CitationRecord, EdgeRecord, NewNode } from '../graph/records.js';
import type { Merge } from './change-schema.js';
import type { Draft } from './draft.js';
import { requireNode, requireVersion } from './entities.js';

type Entity = Extract<NewNode, { aliases: string[] }>;

/** Makes one of two entities: what the one that goes has and the other lacks moves; its id leads to the other. */
export function applyMerge(draft: Draft, at: string, merge: Merge): void {
  const from = requireEntity(draft, `${at}.from`, merge.from);
  const into = requireEntity(draft, `${at}.into`, merge.into);
  if (from.id === into.id) throw badUserInput(`${at}.into`, `${into.id} is the same entity`);
  if (from.kind !== into.kind) throw badUserInput(`${at}.into`, `a ${from.kind} cannot become one with a ${into.kind}`);
  requireVersion(draft, at, merge);
  const moved = withGroupsOf(draft, draft.edgesOf(from.id), from.id, into.id);
  draft.removeNode(from.id);
  draft.putNode(withNamesOf(into, from));
  for (const edge of moved) moveEdge(draft, edge, from.id, into.id);
  for (const edge of draft.edgesAsking(from.id)) draft.putEdge({ ...edge, proficiency: into.id });
  draft.redirect(from.id, into.id);
}

function requireEntity(draft: Draft, argument: string, id: string): Entity {
  const node = requireNode(draft, argument, id);
  if (node.kind === 'SOURCE') throw badUserInput(argument, 'sources cannot be merged; cite another one instead');
  return node;
}

function withNamesOf(into: Entity, from: Entity): NewNode {
  const names = [...into.aliases, from.name, ...from.aliases];
  const aliases = uniqueBy(names, fold).filter((alias) => fold(alias) !== fold(into.name));
  return {
    ...into,
    description: into.description ?? from.description,
    aliases,
    externalIds: uniqueBy([...into.externalIds, ...from.externalIds], ({ scheme, value }) => `${scheme} ${value}`),
    citations: citationsOf(into, from),
  };
}

/** Where the other has such an edge already, that one stays, with the citations of both. */
function moveEdge(draft: Draft, edge: EdgeRecord, from: string, into: string): void {
  const moved = movedEnds(edge, from, into);
  if (moved.from === moved.to) return;
  const single = edge.kind === 'AT_LEVEL' || edge.kind === 'NEXT';
  if (single && edge.from === from && draft.edgesFrom(into, edge.kind).length > 0) return;
  const kept = draft.edge(moved);
  draft.putEdge(kept ? { ...kept, citations: citationsOf(kept, moved) } : moved);
}

function movedEnds(edge: EdgeRecord, from: string, into: string): EdgeRecord {
  const end = (id: string) => (id === from ? into : id);
  return { ...edge, from: end(edge.from), to: end(edge.to) };
}

/**
 * Alternatives stay alternatives, and do not become some to those of the other that happen to have the same name. Where
 * the other requires one of them already, the rest is not required besides: it joins the alternatives there, or goes.
 */
function withGroupsOf(draft: Draft, edges: readonly EdgeRecord[], from: string, into: string): EdgeRecord[] {
  const taken = new Set(draft.edgesFrom(into, 'REQUIRES').map(({ group }) => group));
  return edges.flatMap((edge) => {
    if (edge.group === null || edge.from !== from) return [edge];
    const members = edges.filter((other) => other.from === from && other.group === edge.group);
    const shared = members.flatMap((member) => draft.edge(movedEnds(member, from, into)) ?? [])[0];
    if (!shared) return [{ ...edge, group: taken.has(edge.group) ? `${edge.group} of ${from}` : edge.group }];
    if (shared.group !== null) return [{ ...edge, group: shared.group, strength: shared.strength }];
    return draft.edge(movedEnds(edge, from, into)) ? [edge] : [];
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
