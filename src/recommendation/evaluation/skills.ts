import { explore } from '../explore.js';
import { relatedSkills } from '../related-skills.js';
import { neighbourhoodOf } from './adjacency.js';
import { adamicAdar, commonNeighbours, personalisedPageRank, popularity, random } from './baselines.js';
import { measureAll, type Quality, type Query, toRanks, without } from './measure.js';
import { randomFrom, shuffled } from './random.js';
import { hideFifth } from './split.js';
import type { Neighbourhood } from '../../model/neighbourhood.js';
import type { EvaluationEdge, EvaluationGraph } from '../../model/evaluation-graph.js';

/**
 * Evaluates related skills by link prediction. A random fifth of the graph's edges of all kinds is removed; each skill that
 * lost a REQUIRES edge, at either end, is a query for its missing partners among all skills but its remaining partners. All
 * methods see the same graph.
 *
 * @param fold    the removed fifth, 0 to 4
 * @param sample  maximum number of queries, drawn at random with the seed
 */
export async function evaluateSkills(
  graph: EvaluationGraph,
  fold: number,
  seed: number,
  sample: number,
): Promise<Quality[]> {
  const { visible, hidden } = hideFifth(graph.edges, fold, seed);
  const training = neighbourhoodOf(visible);
  const queries = shuffled(missingPartners(graph, training, hidden), randomFrom(seed)).slice(0, sample);
  return measureAll(queries, {
    'skill graph': async (id) => toRanks(await explore(relatedSkills(id), () => Promise.resolve(training))),
    random,
    popularity: popularity(training),
    'common neighbours': commonNeighbours(training),
    'Adamic-Adar': adamicAdar(training),
    'personalised PageRank': personalisedPageRank(training),
  });
}

function missingPartners(graph: EvaluationGraph, training: Neighbourhood, hidden: readonly EvaluationEdge[]): Query[] {
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
    const partners = (training.links.get(id) ?? []).filter(({ kind }) => kind === 'REQUIRES').map(({ to }) => to);
    return { id, targets, candidates: without(skills, new Set([id, ...partners])) };
  });
}
