import { hashOf, randomFrom } from '../../src/recommendation/evaluation/random.js';
import { ask } from './ask.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';

/** Three levels of longer lists are more than our service's MAX_COST allows unless told. */
export const MAX_PREREQUISITES = 10;
const PAGES = 30;

/** What questions are made of: the same graph gives the same questions. */
export interface Sample {
  /** ids */
  skills: readonly string[];
  /** ids of skills that require others, but not too many, nor do these or the next */
  withPrerequisites: readonly string[];
  /** of skills */
  names: readonly string[];
  /** where each page of skills by name begins, in our service's words; null for the first */
  cursors: readonly (string | null)[];
  one(items: readonly string[]): string;
  /** Distinct ones, as many as there are at most. */
  some(items: readonly string[], count: number): string[];
}

/** @param url  of our service, which is asked for its cursors */
export async function sampleGraph(graph: DatasetContent, url: string): Promise<Sample> {
  const random = randomFrom(hashOf(graph.id));
  const pick = (below: number) => Math.floor(random() * below);
  const skills = graph.nodes.filter(({ kind }) => kind === 'SKILL');
  const required = new Map<string, string[]>();
  for (const { kind, from, to } of graph.edges) {
    if (kind === 'REQUIRES') required.set(from, [...(required.get(from) ?? []), to]);
  }
  const fits = (id: string) => (required.get(id)?.length ?? 0) <= MAX_PREREQUISITES;
  return {
    skills: skills.map(({ id }) => id),
    withPrerequisites: skills.map(({ id }) => id).filter((id) => required.has(id) && allWithin(id, required, fits)),
    names: skills.map(({ name }) => name),
    cursors: await readCursors(url),
    // every list that is drawn from holds something
    one: (items) => items[pick(items.length)]!,
    some: (items, count) => {
      const drawn = new Set<string>();
      const most = Math.min(count, new Set(items).size);
      while (drawn.size < most) drawn.add(items[pick(items.length)]!);
      return [...drawn];
    },
  };
}

/** Whether a skill, what it requires, and what that requires, are each within a page. */
function allWithin(id: string, required: ReadonlyMap<string, readonly string[]>, fits: (id: string) => boolean) {
  const next = (ids: readonly string[]) => ids.flatMap((one) => required.get(one) ?? []);
  const second = next([id]);
  return [id, ...second, ...next(second)].every(fits);
}

async function readCursors(url: string): Promise<(string | null)[]> {
  const query = 'query ($after: String) { skills(first: 20, after: $after) { pageInfo { hasNextPage endCursor } } }';
  const cursors: (string | null)[] = [];
  let after: string | null = null;
  while (cursors.length < PAGES) {
    cursors.push(after);
    const data = await ask(url, { query, variables: { after } });
    const { pageInfo } = data.skills as { pageInfo: { hasNextPage: boolean; endCursor: string } };
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return cursors;
}
