import { explore } from '../explore.js';
import { relatedSkills } from '../related-skills.js';
import { neighbourhoodOf } from './adjacency.js';
import { adamicAdar, commonNeighbours, personalisedPageRank, popularity, random } from './baselines.js';
import { measureAll, type Quality, type Query, toScores, without } from './measure.js';
import { randomFrom, shuffled } from './random.js';
import { hideFifth } from './split.js';
import type { Neighbourhood } from '../../model/neighbourhood.js';
import type { EvaluationEdge, EvaluationGraph } from '../../model/evaluation-graph.js';

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

function missingPartners(graph: EvaluationGraph, seen: Neighbourhood, hidden: readonly EvaluationEdge[]): Query[] {
  const skills = new Set(graph.nodes.filter(({ kind }) => kind === 'SKILL').map(({ id }) => id));
  const missing = new Map<string, Set<string>>();
  for (const { kind, from, to } of hidden) {
    if (kind !== 'REQUIRES' || from === to) continue;
    missing.set(from, (missing.get(from) ?? new Set()).add(to));
    missing.set(to, (missing.get(to) ?? new Set()).add(from));
  }
  // by id, so that the sample is the same whatever order the edges come in
  const ordered = [...missing].sort(([a], [b]) => (a < b ? -1 : 1));
  return ordered.map(([id, targets]) => {
    const partners = (seen.links.get(id) ?? []).filter(({ kind }) => kind === 'REQUIRES').map(({ to }) => to);
    return { id, targets, candidates: without(skills, new Set([id, ...partners])) };
  });
}
