import type { ComparedNeedFragment } from '../api/generated/graphql.js';
import { compare as texts } from '../texts.js';

export type Area = ComparedNeedFragment['node']['areas'][number];

/** A need of a role: one skill, or several of which one is enough. */
export interface Need {
  /** the id of the skill, or of the group of alternatives */
  key: string;
  skills: readonly { id: string; name: string }[];
  areas: readonly Area[];
  importance: ComparedNeedFragment['importance'];
  proficiency: ComparedNeedFragment['proficiency'];
}

/** What two roles need. */
export interface Comparison {
  shared: readonly { a: Need; b: Need }[];
  onlyA: readonly Need[];
  onlyB: readonly Need[];
}

/** The needs of a role, with alternatives as one need, in the order of the role. */
export function needsOf(edges: readonly ComparedNeedFragment[]): Need[] {
  const needs = new Map<string, Need>();
  for (const { node, alternativeGroup, importance, proficiency } of edges) {
    const { id, name, areas } = node;
    const key = alternativeGroup ?? id;
    const previous = needs.get(key);
    needs.set(key, {
      key,
      skills: [...(previous?.skills ?? []), { id, name }],
      areas: uniqueById([...(previous?.areas ?? []), ...areas]),
      importance: previous?.importance ?? importance,
      proficiency: previous?.proficiency ?? proficiency,
    });
  }
  return [...needs.values()];
}

/** Divides the needs of two roles. */
export function compareNeeds(a: readonly Need[], b: readonly Need[]): Comparison {
  const ofB = new Map(b.map((need) => [need.key, need]));
  const keysOfA = new Set(a.map(({ key }) => key));
  return {
    shared: a.flatMap((need) => {
      const other = ofB.get(need.key);
      return other ? [{ a: need, b: other }] : [];
    }),
    onlyA: a.filter(({ key }) => !ofB.has(key)),
    onlyB: b.filter(({ key }) => !keysOfA.has(key)),
  };
}

/** Whether two roles need the same at different levels or importance. */
export function differs({ a, b }: { a: Need; b: Need }): boolean {
  return a.importance !== b.importance || a.proficiency?.id !== b.proficiency?.id;
}

/** `SQL`, or `one of Go, Java and Python`. */
export function needName(skills: readonly { name: string }[]): string {
  const names = skills.map(({ name }) => name);
  return names.length === 1 ? (names[0] ?? '') : texts.oneOf(names);
}

export function uniqueById<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
