import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';
import type { Known } from './known.js';
import { compareSkills, directPrerequisites, sortIds } from './requirements.js';

/**
 * The known skills that a path builds on, with their own known prerequisites; by level rank, then by id.
 *
 * @param direct  known skills that are goals or direct prerequisites of steps
 */
export function alreadyKnown(
  graph: PrerequisiteGraph,
  known: Known,
  direct: Iterable<string>,
  includeRecommended: boolean,
): string[] {
  const found = new Set(direct);
  for (const id of found) {
    const { each, anyOf } = directPrerequisites(graph, id, includeRecommended);
    const prerequisites = [...each, ...anyOf.flatMap(({ options }) => options)];
    for (const prerequisite of prerequisites) if (known.skills.has(prerequisite)) found.add(prerequisite);
  }
  return sortIds(graph, found, compareSkills);
}
