import { edgeKey, endsOf } from '../model/dataset-content.js';
import type { Basis } from '../model/records.js';
import { byEnds, entitiesOf, type Rule } from './rule.js';

/** Edges and learning times that an editor inferred without a rationale. */
export const unexplained: Rule = (graph) => [
  ...entitiesOf(graph, 'SKILL')
    .filter((skill) => isUnexplained(skill.learningTimeBasis, skill.learningTimeRationale))
    .map(({ id, name }) => ({
      message: `the learning time of ${name} (${id}) is INFERRED without a rationale`,
      ids: [id],
    })),
  ...graph.edges
    .filter(({ basis, rationale }) => isUnexplained(basis, rationale))
    .sort(byEnds)
    .map((edge) => ({
      message: `${edgeKey(edge)} is INFERRED without a rationale`,
      ids: [edge.from, edge.to],
      edges: [endsOf(edge)],
    })),
];

export function isUnexplained(basis: Basis | null, rationale: string | null): boolean {
  return basis === 'INFERRED' && (rationale === null || rationale.trim() === '');
}
