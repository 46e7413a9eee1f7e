import { hashOf, randomFrom } from './random.js';
import type { EvaluationEdge } from '../../model/evaluation-graph.js';

export interface Split {
  visible: readonly EvaluationEdge[];
  hidden: readonly EvaluationEdge[];
}

export const FOLDS = 5;

/**
 * Hides one of five random folds of the edges, about a fifth each. The folds of one seed do not overlap, so that parameters
 * tuned on some can be evaluated on others. The fold of an edge depends only on its ends and the seed: edits elsewhere in the
 * graph do not change it. Edges between the same two nodes are in the same fold, since one would reveal the other.
 *
 * @param fold  the fold to hide, 0 to 4
 */
export function hideFifth(edges: readonly EvaluationEdge[], fold: number, seed: number): Split {
  const visible: EvaluationEdge[] = [];
  const hidden: EvaluationEdge[] = [];
  for (const edge of edges) (foldOf(edge, seed) === fold ? hidden : visible).push(edge);
  return { visible, hidden };
}

const foldOf = (edge: EvaluationEdge, seed: number): number =>
  Math.floor(randomFrom(hashOf(`${seed} ${pairOf(edge)}`))() * FOLDS);

const pairOf = ({ from, to }: EvaluationEdge): string => (from < to ? `${from} ${to}` : `${to} ${from}`);
