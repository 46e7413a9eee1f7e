import { explore } from '../explore.js';
import type { Neighbourhood, RoleNeed } from '../model.js';
import { relatedRoles } from '../relatedRoles.js';
import { relatedSkills } from '../relatedSkills.js';
import { neighbourhoodOf } from './adjacency.js';
import type { Scores } from './baselines.js';
import { adamicAdar, commonNeighbours, personalisedPageRank, plainCosine, popularity, random } from './baselines.js';
import { hitAt, recallAt, reciprocalRank } from './metrics.js';
import { randomFrom, shuffled } from './random.js';
import type { EvaluationEdge, EvaluationGraph } from './split.js';
import { hideFifth } from './split.js';

/** One question: what belongs to `id`? Candidates are all that it could be. */
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

type AnyMethod = (id: string) => Scores | Promise<Scores>;

/**
 * How well skills' relatedness finds prerequisite partners that were hidden: a random fifth of the graph's edges of all
 * kinds is taken away; every skill that lost a REQUIRES edge, at either end, is asked for its missing partners among all
 * skills but the partners it still has. All methods see the same graph.
 *
 * @param fold    which fifth, 0 to 4
 * @param sample  queries at most, drawn at random by the seed
 */
export async function evaluateSkills(
  graph: EvaluationGraph,
  fold: number,
  seed: number,
  sample: number,
): Promise<Quality[]> {
  const { visible, hidden } = hideFifth(graph.edges, fold, seed);
  const seen = neighbourhoodOf(visible);
  const queries = shuffled(missingPartners(graph, seen, hidden), randomFrom(seed)).slice(0, sample);
  return measureAll(queries, {
    'skill graph': async (id) => toScores(await explore(relatedSkills(id), () => Promise.resolve(seen))),
    random,
    popularity: popularity(seen),
    'common neighbours': commonNeighbours(seen),
    'Adamic-Adar': adamicAdar(seen),
    'personalised PageRank': personalisedPageRank(seen),
  });
}

/**
 * How well roles' relatedness finds the roles that people have named as related, among all roles that need something.
 *
 * @param needs  of every role, by role id
 * @param truth  related roles by role id; roles without needs are left out
 */
export async function evaluateRoles(
  needs: ReadonlyMap<string, readonly RoleNeed[]>,
  truth: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Quality[]> {
  const seen = neighbourhoodOf(
    [...needs].flatMap(([from, list]) =>
      list.map(({ skill, importance }) => ({
        kind: 'NEEDS' as const,
        from,
        to: skill,
        essential: importance === 'ESSENTIAL',
      })),
    ),
  );
  const roles = new Set(needs.keys());
  const queries = [...truth].flatMap(([id, related]) => {
    const targets = new Set([...related].filter((role) => role !== id && roles.has(role)));
    return roles.has(id) && targets.size > 0 ? [{ id, targets, candidates: without(roles, new Set([id])) }] : [];
  });
  return measureAll(queries, {
    'skill graph': (id) => toScores(relatedRoles(id, needs)),
    random,
    popularity: popularity(seen),
    'plain cosine': plainCosine(seen),
  });
}

function missingPartners(graph: EvaluationGraph, seen: Neighbourhood, hidden: readonly EvaluationEdge[]): Query[] {
  const skills = new Set(graph.nodes.filter(({ kind }) => kind === 'SKILL').map(({ id }) => id));
  const missing = new Map<string, Set<string>>();
  for (const { kind, from, to } of hidden) {
    if (kind !== 'REQUIRES' || from === to) continue;
    missing.set(from, (missing.get(from) ?? new Set()).add(to));
    missing.set(to, (missing.get(to) ?? new Set()).add(from));
  }
  return [...missing].map(([id, targets]) => {
    const partners = (seen.links.get(id) ?? []).filter(({ kind }) => kind === 'REQUIRES').map(({ to }) => to);
    return { id, targets, candidates: without(skills, new Set([id, ...partners])) };
  });
}

const without = (all: ReadonlySet<string>, known: ReadonlySet<string>): Set<string> =>
  new Set([...all].filter((id) => !known.has(id)));

const toScores = (related: readonly { id: string; score: number }[]): Scores =>
  new Map(related.map(({ id, score }) => [id, score]));

async function measureAll(queries: readonly Query[], methods: Record<string, AnyMethod>): Promise<Quality[]> {
  const rows: Quality[] = [];
  for (const [name, method] of Object.entries(methods)) rows.push(await measure(name, method, queries));
  return rows;
}

/** Means of the metrics over the queries; no queries give zeros. */
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

/** Several measurements of the same methods as one, each counted by its queries. */
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
