import type { EdgeKind, EntityKind } from '../../graph/records.js';
import { randomFrom, shuffled } from './random.js';

export interface EvaluationNode {
  id: string;
  kind: EntityKind;
}

export interface EvaluationEdge {
  kind: EdgeKind;
  from: string;
  to: string;
  /** false for a RECOMMENDED prerequisite or a PREFERRED need */
  essential: boolean;
}

export interface EvaluationGraph {
  nodes: readonly EvaluationNode[];
  edges: readonly EvaluationEdge[];
}

export interface Split {
  visible: readonly EvaluationEdge[];
  hidden: readonly EvaluationEdge[];
}

export const FOLDS = 5;

/**
 * Hides one of five equal random parts of the edges. The five parts of one seed do not overlap, so what was tuned on one
 * is reported on the others. Edges between the same two nodes stay together: one would give the other away.
 *
 * @param fold  which part to hide, 0 to 4
 */
export function hideFifth(edges: readonly EvaluationEdge[], fold: number, seed: number): Split {
  const pairs = new Set(edges.map(pairOf));
  const order = shuffled([...pairs].sort(), randomFrom(seed));
  const hiddenPairs = new Set(order.filter((_, index) => index % FOLDS === fold));
  const visible: EvaluationEdge[] = [];
  const hidden: EvaluationEdge[] = [];
  for (const edge of edges) (hiddenPairs.has(pairOf(edge)) ? hidden : visible).push(edge);
  return { visible, hidden };
}

const pairOf = ({ from, to }: EvaluationEdge): string => (from < to ? `${from} ${to}` : `${to} ${from}`);
