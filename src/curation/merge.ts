import { badUserInput } from '../model/errors.js';
import { externalIdKey } from '../model/ids.js';
import { grouped } from '../model/maps.js';
import { distinctNames } from '../text-analysis/clean.js';
import {
  type CitationRecord,
  type EdgeRecord,
  type ExternalIdRecord,
  isSingle,
  type NewNode,
  type TranslationRecord,
} from '../model/records.js';
import { sortedTranslations } from '../model/translations.js';
import type { Merge } from './change-schema.js';
import type { ChangeSet } from './change-set.js';
import { requireNode, requireVersion } from './entities.js';

type Entity = Extract<NewNode, { aliases: string[] }>;

/** Merges `from` into `into`, which gains the edges, names and citations that it lacks; `from` becomes a redirect. */
export function applyMerge(changeSet: ChangeSet, at: string, merge: Merge): void {
  const from = requireEntity(changeSet, `${at}.from`, merge.from);
  const into = requireEntity(changeSet, `${at}.into`, merge.into);
  if (from.id === into.id) throw badUserInput(`${at}.into`, `${into.id} is the same entity`);
  if (from.kind !== into.kind) throw badUserInput(`${at}.into`, `a ${from.kind} cannot be merged into a ${into.kind}`);
  requireVersion(changeSet, at, merge);
  const moved = withGroupsOf(changeSet, changeSet.edgesOf(from.id), from.id, into.id);
  changeSet.removeNode(from.id);
  changeSet.putNode(withNamesOf(into, from));
  for (const edge of moved) moveEdge(changeSet, edge, from.id, into.id);
  for (const edge of changeSet.edgesExcepting(from.id))
    changeSet.putEdge(withoutException(changeSet, edge, from.id, into.id));
  for (const edge of changeSet.edgesWithProficiency(from.id)) changeSet.putEdge({ ...edge, proficiency: into.id });
  changeSet.redirect(from.id, into.id);
}

function requireEntity(changeSet: ChangeSet, argument: string, id: string): Entity {
  const node = requireNode(changeSet, argument, id);
  if (node.kind === 'SOURCE') throw badUserInput(argument, 'sources cannot be merged; cite another source instead');
  return node;
}

function withNamesOf(into: Entity, from: Entity): NewNode {
  const aliases = distinctNames(into.name, [...into.aliases, from.name, ...from.aliases]);
  return {
    ...into,
    description: into.description ?? from.description,
    aliases,
    translations: translationsOf(into, from),
    externalIds: externalIdsOf(into, from),
    citations: citationsOf(into, from),
  };
}

/** An identifier of one of them identifies the result, even if the other one only matched it. */
function externalIdsOf(into: Entity, from: Entity): ExternalIdRecord[] {
  const byKey = grouped([...into.externalIds, ...from.externalIds], externalIdKey);
  return [...byKey.values()].flatMap((same) => same.find(({ relation }) => relation === undefined) ?? same[0] ?? []);
}

/** As for names: where both are translated, the one of `into` stays, and gains the names of the other. */
function translationsOf(into: Entity, from: Entity): TranslationRecord[] {
  const byLanguage = grouped([...into.translations, ...from.translations], ({ language }) => language);
  const merged = [...byLanguage.values()].map(([first, second]) =>
    second
      ? {
          ...first!,
          description: first!.description ?? second.description,
          aliases: [...first!.aliases, second.name, ...second.aliases],
        }
      : first!,
  );
  return sortedTranslations(merged);
}

/** If `into` already has the edge, it keeps it and gains the citations of the other. */
function moveEdge(changeSet: ChangeSet, edge: EdgeRecord, from: string, into: string): void {
  const moved = movedEnds(edge, from, into);
  if (moved.from === moved.to) return;
  if (isSingle(edge) && edge.from === from && changeSet.edgesFrom(into, edge.kind).length > 0) return;
  const existing = changeSet.edge(moved);
  const merged = existing ? { ...existing, citations: citationsOf(existing, moved) } : moved;
  changeSet.putEdge(moved.kind === 'USES' ? { ...merged, primary: isPrimary(changeSet, moved, existing) } : merged);
}

/** The primary skill of `into` stays; it takes over that of the other if it has none. */
function isPrimary(changeSet: ChangeSet, moved: EdgeRecord, existing: EdgeRecord | null): boolean {
  if (existing?.primary === true) return true;
  return moved.primary === true && changeSet.primaryUsesOf(moved.to).length === 0;
}

/** What `into` met as a member of its own, it still meets; otherwise the exception of `from` becomes one of `into`. */
function withoutException(changeSet: ChangeSet, edge: EdgeRecord, from: string, into: string): EdgeRecord {
  const others = (edge.except ?? []).filter((id) => id !== from);
  const isOption = changeSet.wasMember(edge.to, into);
  const except = isOption || others.includes(into) ? others : [...others, into];
  return { ...edge, except: except.length > 0 ? except : null };
}

function movedEnds(edge: EdgeRecord, from: string, into: string): EdgeRecord {
  const end = (id: string) => (id === from ? into : id);
  return { ...edge, from: end(edge.from), to: end(edge.to) };
}

/**
 * The edges of `from`, with groups of alternatives that are correct for `into`. A group keeps its members and is renamed if
 * `into` has a different group of the same name. If `into` already requires a member, the others do not become additional
 * requirements: they join the group of that member, or are dropped if it has none.
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

function citationsOf(a: { citations: CitationRecord[] }, b: { citations: CitationRecord[] }): CitationRecord[] {
  return uniqueBy([...a.citations, ...b.citations], ({ source, locator }) => `${source} ${locator}`);
}

/** The first item of each key, in order. */
function uniqueBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...grouped(items, keyOf).values()].flatMap(([first]) => first ?? []);
}
