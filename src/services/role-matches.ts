import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { assumePrerequisites } from '../planning/requirements.js';
import { type RoleMatch, roleMatches } from '../planning/matches.js';
import { readKnown, requireLengths } from './named-entities.js';
import { onOneVersion } from './one-version.js';
import { readClosureGraph } from './read-prerequisite-graph.js';

/** Every role, by how far known ids cover its needs. */
export async function matchRoles(graph: GraphLoaders, known: readonly string[]): Promise<RoleMatch[]> {
  requireLengths({ known });
  const { result } = await onOneVersion(graph.reads, async () => {
    const [expanded, needs] = await Promise.all([readKnown(graph, known), graph.reads.planning.roleNeeds(null)]);
    return { needs, expanded, skills: await readClosureGraph(graph.reads, [...expanded.skills]) };
  });
  const { needs, expanded, skills } = result;
  return graph.compute(roleMatches(needs, assumePrerequisites(skills, expanded).skills));
}
