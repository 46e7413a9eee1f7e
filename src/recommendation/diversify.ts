import { getOrCreate } from '../model/maps.js';
import type { Sliced } from '../model/sliced.js';
import type { ReasonKind, RelatedSkill } from './related-skill.js';

/** Skills listed between two yields: each is compared with up to 200 others. */
const SKILLS_PER_SLICE = 50;

/** A kind of reason and an entity in between, with the weight of the skills' unit vectors that have it. */
interface Part {
  positions: number[];
  weights: number[];
}

/**
 * Orders skills by maximal marginal relevance (Carbonell and Goldstein 1998): next comes the skill with the greatest
 * relevance · score − (1 − relevance) · similarity to the most similar skill before it. Two skills are similar if the same
 * reasons speak for them (Yu, Lakshmanan and Amer-Yahia 2009): the cosine of their reasons' weights, by kind and by the
 * entities in between.
 *
 * Of the first k skills, at most half (one of one) are neighbours while there are others: a bound on every prefix, after
 * Celis, Straszak and Vishnoi 2018.
 *
 * @param ranked       best first; of two with equal value, the first one comes first
 * @param relevance    in [0, 1]; with 1, only the bound changes the order
 * @param isNeighbour  whether a page shows the skill with this id as a prerequisite or dependent already
 */
export function* diversify(
  ranked: readonly RelatedSkill[],
  relevance: number,
  isNeighbour: (id: string) => boolean,
): Sliced<RelatedSkill[]> {
  const explanations = explanationsOf(ranked);
  yield;
  const redundancy = new Float64Array(ranked.length);
  const similarity = new Float64Array(ranked.length);
  const open = new Set(ranked.keys());
  const ordered: RelatedSkill[] = [];
  let neighboursListed = 0;
  while (open.size > 0) {
    const mayBeNeighbour = neighboursListed < Math.max(1, Math.floor((ordered.length + 1) / 2));
    const next = (mayBeNeighbour ? null : best(isOther)) ?? best(() => true);
    if (next === null) break;
    const skill = ranked[next]!;
    ordered.push(skill);
    open.delete(next);
    if (isNeighbour(skill.id)) neighboursListed++;
    noteSimilarity(next);
    if (ordered.length % SKILLS_PER_SLICE === 0) yield;
  }
  return ordered;

  /** The position of the best skill that is left; null if none may come next. */
  function best(isAllowed: (skill: RelatedSkill) => boolean): number | null {
    let found: number | null = null;
    let highest = -Infinity;
    for (const at of open) {
      const skill = ranked[at]!;
      const value = relevance * skill.score - (1 - relevance) * redundancy[at]!;
      if (value <= highest || !isAllowed(skill)) continue;
      found = at;
      highest = value;
    }
    return found;
  }

  function isOther({ id }: RelatedSkill): boolean {
    return !isNeighbour(id);
  }

  function noteSimilarity(listed: number): void {
    similarity.fill(0);
    for (const [{ positions, weights }, weight] of explanations[listed]!) {
      for (let at = 0; at < positions.length; at++) similarity[positions[at]!]! += weight * weights[at]!;
    }
    for (const at of open) redundancy[at] = Math.max(redundancy[at]!, similarity[at]!);
  }
}

/** The reasons for each skill as a unit vector: its parts, and their weights. */
function explanationsOf(ranked: readonly RelatedSkill[]): (readonly (readonly [Part, number])[])[] {
  const parts = new Map<ReasonKind, Map<string, Part>>();
  return ranked.map(({ reasons }, at) => {
    const own = reasons.flatMap(({ kind, through, weight }) => {
      const ofKind = getOrCreate(parts, kind, () => new Map<string, Part>());
      const ids = through.length === 0 ? [NOTHING] : through;
      const partOf = (id: string) => getOrCreate(ofKind, id, (): Part => ({ positions: [], weights: [] }));
      return ids.map((id) => [partOf(id), weight / ids.length] as const);
    });
    const length = Math.hypot(...own.map(([, weight]) => weight));
    const unit = own.map(([part, weight]) => [part, weight / length] as const);
    for (const [{ positions, weights }, weight] of unit) {
      positions.push(at);
      weights.push(weight);
    }
    return unit;
  });
}

/** In place of an entity, where there is none in between. */
const NOTHING = '';
