import type { RoleNeed } from '../model.js';
import { runToEnd } from '../../model/sliced.js';
import { relatedRoles } from '../related-roles.js';
import { neighbourhoodOf } from './adjacency.js';
import { plainCosine, popularity, random } from './baselines.js';
import { type AnyMethod, measureAll, type Quality, type Query, toScores, without } from './measure.js';
import type { StatedRelation } from '../../model/evaluation-graph.js';

/** How well each method finds the relations of one tier. */
export interface TierQuality {
  /** the source's own word for how close two roles are; null for the relations of all tiers together */
  tier: string | null;
  quality: Quality[];
}

/**
 * How well roles' relatedness finds the roles that a source calls related, among all roles that need something. Scoring
 * sees what roles need, and none of the relations.
 *
 * @param needs      of every role, by role id
 * @param relations  those with a role that needs nothing are left out
 * @returns all tiers together, then each tier in the order of its name
 */
export async function evaluateRoles(
  needs: ReadonlyMap<string, readonly RoleNeed[]>,
  relations: readonly StatedRelation[],
): Promise<TierQuality[]> {
  const methods = methodsFor(needs);
  const tiers = [...new Set(relations.flatMap(({ tier }) => tier ?? []))].sort();
  const measured: TierQuality[] = [];
  for (const tier of [null, ...tiers]) {
    const truth = tier === null ? relations : relations.filter((one) => one.tier === tier);
    measured.push({ tier, quality: await measureAll(queriesOf(needs, truth), methods) });
  }
  return measured;
}

/** The methods, each of which scores a role once, however many tiers ask for it. */
function methodsFor(needs: ReadonlyMap<string, readonly RoleNeed[]>): Record<string, AnyMethod> {
  const seen = neighbourhoodOf(
    [...needs].flatMap(([from, list]) =>
      list.map(({ skill, importance }) => ({
        kind: 'NEEDS' as const,
        from,
        to: skill,
        essential: importance === 'ESSENTIAL',
      })),
    ),
  );
  return {
    'skill graph': once((id) => toScores(runToEnd(relatedRoles(id, needs)))),
    random,
    popularity: popularity(seen),
    'plain cosine': once(plainCosine(seen)),
  };
}

function once(method: AnyMethod): AnyMethod {
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
