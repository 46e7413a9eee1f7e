import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { inferKnown, type Known } from '../planning/known.js';
import { type RoleMatch, roleMatches } from '../planning/matches.js';
import { onOneVersion } from './one-version.js';
import { type KnownArguments, readPlanningInput, requireKnownLengths, startsOf } from './planning-input.js';
import { readClosureGraph } from './read-prerequisite-graph.js';

export interface RoleMatches {
  matches: RoleMatch[];
  known: Known;
}

/** Every role, by how far known ids cover its needs. */
export async function matchRoles(
  graph: GraphLoaders,
  known: KnownArguments,
  assumePrerequisites: boolean,
): Promise<RoleMatches> {
  requireKnownLengths(known);
  const { result } = await onOneVersion(graph.reads, async () => {
    const { planning } = graph.reads;
    const [input, needs, needing] = await Promise.all([
      readPlanningInput(graph, known),
      planning.effectiveNeeds(),
      planning.needingRoles(),
    ]);
    return { needs, needing, input, skills: await readClosureGraph(graph.reads, startsOf(input)) };
  });
  const inferred = inferKnown(result.skills, result.input.known, assumePrerequisites);
  const matches = await graph.compute(roleMatches(result.needs, result.needing, inferred));
  return { matches, known: inferred };
}
