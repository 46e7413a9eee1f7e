import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { isGroupId } from '../model/ids.js';

/** The group with an id; null for none, and for the key of a group of one skill. */
export function namedGroup(graph: GraphLoaders, group: string | null) {
  return group !== null && isGroupId(group) ? graph.existing('ALTERNATIVE_GROUP', group) : null;
}
