import { needingRoles } from '../../graph-algorithms/needing-roles.js';
import type { RoleNeed } from '../../model/role-need.js';
import { runToEnd } from '../../model/sliced.js';
import { relatedRoles } from '../related-roles.js';
import { adjacencyOf } from './adjacency.js';
import { plainCosine, popularity, random } from './baselines.js';
import { type AnyMethod, measureAll, type Quality, type Query, toScores, without } from './measure.js';
import type { StatedRelation } from '../../model/evaluation-graph.js';

/** The quality of each method on the relations of one tier. */
export interface TierQuality {
  /** The source's term for how close two roles are; null for the relations of all tiers. */
  tier: string | null;
  quality: Quality[];
}

/**
 * Evaluates related roles against the relations that a source states, among all roles that have needs. The methods see the
 * needs, but not the relations.
 *
 * @param needs      of every role, by role id
 * @param relations  relations of a role without needs are ignored
 * @returns all tiers together, then each tier, sorted by name
 */
export async function evaluateRoles(
  needs: ReadonlyMap<string, readonly RoleNeed[]>,
  relations: readonly StatedRelation[],
): Promise<TierQuality[]> {
  const methods = methodsFor(needs);
  const tiers = [...new Set(relations.flatMap(({ tier }) => tier ?? []))].sort();
  const measured: TierQuality[] = [];
  for (const tier of [null, ...tiers]) {
    const truth = tier === null ? relations : relations.filter((relation) => relation.tier === tier);
    measured.push({ tier, quality: await measureAll(queriesOf(needs, truth), methods) });
  }
  return measured;
}

/** The methods. Scores of a role are computed once for all tiers. */
function methodsFor(needs: ReadonlyMap<string, readonly RoleNeed[]>): Record<string, AnyMethod> {
  const training = adjacencyOf(
    [...needs].flatMap(([from, list]) =>
      list.map(({ skill, importance }) => ({
        kind: 'NEEDS' as const,
        from,
        to: skill,
        essential: importance === 'ESSENTIAL',
      })),
    ),
  );
  const needing = runToEnd(needingRoles(needs));
  return {
    'skill graph': memoised((id) => toScores(runToEnd(relatedRoles(id, needs, needing)))),
    random,
    popularity: popularity(training),
    'plain cosine': memoised(plainCosine(training)),
  };
}

function memoised(method: AnyMethod): AnyMethod {
  const scored = new Map<string, ReturnType<AnyMethod>>();
  return (id) => {
    const scores = scored.get(id) ?? method(id);
    scored.set(id, scores);
    return scores;
  };
}

function queriesOf(needs: ReadonlyMap<string, unknown>, relations: readonly StatedRelation[]): Query[] {
  const roles = new Set(needs.keys());
  const related = new Map<string, Set<string>>();
  for (const { from, to } of relations) {
    if (from === to || !roles.has(from) || !roles.has(to)) continue;
    related.set(from, (related.get(from) ?? new Set()).add(to));
  }
  return [...related].map(([id, targets]) => ({ id, targets, candidates: without(roles, new Set([id])) }));
}
