import { MAX_SIMILAR, relatedSkills } from '../related-skills.js';
import { type Adjacency, adjacencyOf, relationGraphOf } from './adjacency.js';
import { adamicAdar, commonNeighbours, personalisedPageRank, popularity, random } from './baselines.js';
import { measureAll, type Quality, type Query, toRanks, without } from './measure.js';
import { randomFrom, shuffled } from './random.js';
import { hideFifth } from './split.js';
import type { Near } from '../../model/near.js';
import { runToEnd } from '../../model/sliced.js';
import type { EvaluationEdge, EvaluationGraph } from '../../model/evaluation-graph.js';

/** The skills whose texts are nearest in meaning to each of some skills, nearest first, at most `limit`. */
export type ReadSimilar = (ids: readonly string[], limit: number) => Promise<ReadonlyMap<string, readonly Near[]>>;

/**
 * Evaluates related skills by link prediction. A random fifth of the graph's edges of all kinds is removed; each skill that
 * lost a REQUIRES edge, at either end, is a query for its missing partners among all skills but its remaining partners. All
 * methods see the same graph; no text names an edge, so that vectors of texts do not reveal the hidden ones.
 *
 * @param fold    the removed fifth, 0 to 4
 * @param sample  maximum number of queries, drawn at random with the seed
 * @param readSimilar  reads by vectors of texts; null without any
 */
export async function evaluateSkills(
  graph: EvaluationGraph,
  fold: number,
  seed: number,
  sample: number,
  readSimilar: ReadSimilar | null = null,
): Promise<Quality[]> {
  const { visible, hidden } = hideFifth(graph.edges, fold, seed);
  const training = adjacencyOf(visible);
  const relations = relationGraphOf(visible);
  const queries = shuffled(missingPartners(graph, training, hidden), randomFrom(seed)).slice(0, sample);
  const asked = queries.map(({ id }) => id);
  const similar = await readSimilar?.(asked, MAX_SIMILAR);
  const related = (id: string, near?: readonly Near[]) => runToEnd(relatedSkills(relations, id, { similar: near }));
  return measureAll(queries, {
    'skill graph': (id) => toRanks(related(id)),
    ...(similar && {
      'skill graph and meaning': (id) => toRanks(related(id, similar.get(id))),
      'meaning alone': (id) => toRanks(similar.get(id) ?? []),
    }),
    random,
    popularity: popularity(training),
    'common neighbours': commonNeighbours(training),
    'Adamic-Adar': adamicAdar(training),
    'personalised PageRank': personalisedPageRank(training),
  });
}

function missingPartners(graph: EvaluationGraph, training: Adjacency, hidden: readonly EvaluationEdge[]): Query[] {
  const skills = new Set(graph.nodes.filter(({ kind }) => kind === 'SKILL').map(({ id }) => id));
  const missing = new Map<string, Set<string>>();
  for (const { kind, from, to } of hidden) {
    if (kind !== 'REQUIRES' || from === to) continue;
    missing.set(from, (missing.get(from) ?? new Set()).add(to));
    missing.set(to, (missing.get(to) ?? new Set()).add(from));
  }
  // sorted by id, so that the sample does not depend on the order of the edges
  const ordered = [...missing].sort(([a], [b]) => (a < b ? -1 : 1));
  return ordered.map(([id, targets]) => {
    const partners = (training.get(id) ?? []).filter(({ kind }) => kind === 'REQUIRES').map(({ to }) => to);
    return { id, targets, candidates: without(skills, new Set([id, ...partners])) };
  });
}
