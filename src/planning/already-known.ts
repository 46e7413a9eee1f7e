import { bySkill, directPrerequisites } from './known.js';
import type { Known } from './model.js';
import type { PrerequisiteGraph } from '../model/prerequisite-graph.js';

/**
 * The known skills that a path builds on: those that are a goal or a direct prerequisite of a step, and what is known of
 * their own prerequisites; by level rank, then id.
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
    for (const next of each) if (known.skills.has(next)) found.add(next);
    for (const { options } of anyOf) for (const next of options) if (known.skills.has(next)) found.add(next);
  }
  return [...found].sort((a, b) => bySkill(graph.skills.get(a)!, graph.skills.get(b)!));
}
