import type { Scores } from './baselines.js';
import { hitAt, recallAt, reciprocalRank } from './metrics.js';

/** A query: which of the candidates are the targets of `id`? */
export interface Query {
  id: string;
  targets: ReadonlySet<string>;
  candidates: ReadonlySet<string>;
}

/** Means over the queries, each in [0, 1]. */
export interface Quality {
  method: string;
  queries: number;
  recallAt10: number;
  hitAt10: number;
  reciprocalRank: number;
}

/** Scores candidates for one id. */
export type AnyMethod = (id: string) => Scores | Promise<Scores>;

/** Scores by id of a ranking. */
export const toScores = (related: readonly { id: string; score: number }[]): Scores =>
  new Map(related.map(({ id, score }) => [id, score]));

/** Scores by id of a ranking that is not in the order of its scores: its first id gets the highest one. */
export const toRanks = (ordered: readonly { id: string }[]): Scores =>
  new Map(ordered.map(({ id }, at) => [id, ordered.length - at]));

export const without = (all: ReadonlySet<string>, excluded: ReadonlySet<string>): Set<string> =>
  new Set([...all].filter((id) => !excluded.has(id)));

/** Measures every method on the same queries. */
export async function measureAll(queries: readonly Query[], methods: Record<string, AnyMethod>): Promise<Quality[]> {
  const rows: Quality[] = [];
  for (const [name, method] of Object.entries(methods)) rows.push(await measure(name, method, queries));
  return rows;
}

/** Means of the metrics over the queries; zeros where there are no queries. */
export async function measure(name: string, method: AnyMethod, queries: readonly Query[]): Promise<Quality> {
  const total = { recallAt10: 0, hitAt10: 0, reciprocalRank: 0 };
  for (const { id, targets, candidates } of queries) {
    const scores = new Map([...(await method(id))].filter(([candidate]) => candidates.has(candidate)));
    total.recallAt10 += recallAt(10, scores, targets, candidates.size);
    total.hitAt10 += hitAt(10, scores, targets, candidates.size);
    total.reciprocalRank += reciprocalRank(scores, targets, candidates.size);
  }
  const mean = (sum: number): number => (queries.length > 0 ? sum / queries.length : 0);
  return {
    method: name,
    queries: queries.length,
    recallAt10: mean(total.recallAt10),
    hitAt10: mean(total.hitAt10),
    reciprocalRank: mean(total.reciprocalRank),
  };
}

/** Pools measurements of the same methods, weighted by their queries. */
export function pooled(measurements: readonly (readonly Quality[])[]): Quality[] {
  const [first = []] = measurements;
  return first.map(({ method }) => {
    const parts = measurements.flatMap((rows) => rows.filter((row) => row.method === method));
    const queries = parts.reduce((sum, part) => sum + part.queries, 0);
    const mean = (metric: 'recallAt10' | 'hitAt10' | 'reciprocalRank'): number =>
      parts.reduce((sum, part) => sum + part[metric] * part.queries, 0) / Math.max(1, queries);
    return {
      method,
      queries,
      recallAt10: mean('recallAt10'),
      hitAt10: mean('hitAt10'),
      reciprocalRank: mean('reciprocalRank'),
    };
  });
}
