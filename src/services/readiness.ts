import type { GraphLoaders } from '../graph/loaders/graph-loaders.js';
import { badUserInput } from '../model/errors.js';
import { requireKnownIds } from './known-ids.js';
import { expandKnown } from '../planning/expand.js';
import { assumePrerequisites } from '../planning/requirements.js';
import { type Readiness, readiness } from '../planning/readiness.js';
import { readFacts, requireLengths } from './named-entities.js';
import { readClosureGraph } from './read-prerequisite-graph.js';
import { withInputErrors } from './planning-errors.js';

/** @throws BAD_USER_INPUT for an unknown id, or for one of `skills` that is not a skill */
export async function checkReadiness(
  graph: GraphLoaders,
  skills: readonly string[],
  known: readonly string[],
): Promise<Readiness[]> {
  requireLengths({ skills, known });
  const facts = await readFacts(graph, { skills, known });
  const other = facts.skills.find(({ kind }) => kind !== 'SKILL');
  if (other) throw badUserInput('skills', `${other.id} is a ${other.kind.toLowerCase()}; name only skills`);
  const named = withInputErrors(() => expandKnown(facts.known, false));
  const current = await requireKnownIds(graph, 'skills', skills);
  const closure = await readClosureGraph(graph.reads, [...new Set([...current, ...named.skills])]);
  return readiness(closure, current, assumePrerequisites(closure, named));
}
