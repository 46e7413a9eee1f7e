import { hashOf, randomFrom } from './random.js';
import type { EvaluationEdge } from '../../model/evaluation-graph.js';

export interface Split {
  visible: readonly EvaluationEdge[];
  hidden: readonly EvaluationEdge[];
}

export const FOLDS = 5;

/**
 * Hides one of five random parts of the edges, about a fifth each. The parts of one seed do not overlap, so what was tuned
 * on some is reported on others. Which part an edge is in depends on its ends and the seed alone: edits elsewhere in the
 * graph do not move it. Edges between the same two nodes stay together: one would give the other away.
 *
 * @param fold  which part to hide, 0 to 4
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
