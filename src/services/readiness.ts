import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { badUserInput } from '../model/errors.js';
import { inferKnown } from '../planning/known.js';
import { type Readiness, readiness } from '../planning/readiness.js';
import { requireKnownIds } from './known-ids.js';
import { factsOf } from './named-entities.js';
import { type KnownArguments, readPlanningInput, startsOf } from './planning-input.js';
import { readClosureGraph } from './read-prerequisite-graph.js';

/** @throws BAD_USER_INPUT for an unknown id, or for one of `skills` that is not a skill */
export async function checkReadiness(
  graph: GraphLoaders,
  skills: readonly string[],
  { assumePrerequisites, ...known }: KnownArguments & { assumePrerequisites: boolean },
): Promise<Readiness[]> {
  const input = await readPlanningInput(graph, known, { skills });
  const other = factsOf(skills, input.factsById).find(({ kind }) => kind !== 'SKILL');
  if (other) throw badUserInput('skills', `${other.id} is a ${other.kind.toLowerCase()}; name only skills`);
  const current = await requireKnownIds(graph, 'skills', skills);
  const closure = await readClosureGraph(graph.reads, [...new Set([...current, ...startsOf(input)])]);
  return readiness(closure, current, inferKnown(closure, input.known, assumePrerequisites));
}
