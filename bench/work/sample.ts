import { hashOf, randomFrom } from '../../src/recommendation/evaluation/random.js';
import { readCursors } from './cursors.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';

/** Three levels of longer lists would be costly requests by the estimate of this service, which wait for each other. */
export const MAX_PREREQUISITES = 8;
const MAX_PAGES = 30;

/** Arguments for queries, deterministic for a graph. */
export interface Sample {
  /** ids */
  skills: readonly string[];
  /** ids of skills with prerequisites, of which none within two levels has more than MAX_PREREQUISITES */
  withPrerequisites: readonly string[];
  /** ids of skills with prerequisites, none of which, direct or indirect, is an alternative group */
  withoutGroups: readonly string[];
  /** names of skills */
  names: readonly string[];
  /** the start cursors of the pages of skills by name; null for the first */
  cursors: readonly (string | null)[];
  one<Item>(items: readonly Item[]): Item;
  /** Distinct random items; fewer than `count` if there are not enough. */
  some(items: readonly string[], count: number): string[];
}

/** @param url  of this service, from which the cursors are read */
export async function sampleGraph(graph: DatasetContent, url: string): Promise<Sample> {
  const random = randomFrom(hashOf(graph.id));
  const pick = (below: number) => Math.floor(random() * below);
  const skills = graph.nodes.filter(({ kind }) => kind === 'SKILL');
  const required = new Map<string, string[]>();
  for (const { kind, from, to } of graph.edges) {
    if (kind === 'REQUIRES') required.set(from, [...(required.get(from) ?? []), to]);
  }
  const fits = (id: string) => (required.get(id)?.length ?? 0) <= MAX_PREREQUISITES;
  const isSkill = new Set(skills.map(({ id }) => id));
  const withPrerequisites = [...isSkill].filter((id) => required.has(id) && allWithin(id, required, fits));
  return {
    skills: skills.map(({ id }) => id),
    withPrerequisites,
    withoutGroups: withPrerequisites.filter((id) => [...closureOf(id, required)].every((other) => isSkill.has(other))),
    names: skills.map(({ name }) => name),
    cursors: await readCursors(url, MAX_PAGES),
    // no list is empty
    one: (items) => items[pick(items.length)]!,
    some: (items, count) => {
      const drawn = new Set<string>();
      const size = Math.min(count, new Set(items).size);
      while (drawn.size < size) drawn.add(items[pick(items.length)]!);
      return [...drawn];
    },
  };
}

/** Whether a skill, its prerequisites and their prerequisites all fit in a page. */
function allWithin(id: string, required: ReadonlyMap<string, readonly string[]>, fits: (id: string) => boolean) {
  const next = (ids: readonly string[]) => ids.flatMap((id) => required.get(id) ?? []);
  const second = next([id]);
  return [id, ...second, ...next(second)].every(fits);
}

/** A skill and all that it requires, directly or indirectly. */
function closureOf(id: string, required: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set([id]);
  for (const at of reached) for (const next of required.get(at) ?? []) reached.add(next);
  return reached;
}
