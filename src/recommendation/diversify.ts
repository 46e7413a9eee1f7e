import { getOrCreate } from '../model/maps.js';
import { mapSliced, type Sliced } from '../model/sliced.js';
import type { Reason, RelatedSkill } from './related-skill.js';

/** Skills listed between two yields: each is compared with up to 200 others. */
const SKILLS_PER_SLICE = 10;

/** The parts of the reasons for a skill, as a unit vector by kind of reason and entity in between. */
type Explanation = ReadonlyMap<string, number>;

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
  const explanations = yield* mapSliced(ranked, explanationOf, SKILLS_PER_SLICE);
  const sharing = positionsByPart(explanations);
  const redundancy = new Float64Array(ranked.length);
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
    const similarity = new Float64Array(ranked.length);
    for (const [part, weight] of explanations[listed]!) {
      for (const at of sharing.get(part)!) similarity[at]! += weight * explanations[at]!.get(part)!;
    }
    for (const at of open) redundancy[at] = Math.max(redundancy[at]!, similarity[at]!);
  }
}

function explanationOf({ reasons }: { reasons: readonly Reason[] }): Explanation {
  const parts = new Map<string, number>();
  for (const { kind, through, weight } of reasons) {
    for (const id of through) parts.set(`${kind} ${id}`, weight / through.length);
    if (through.length === 0) parts.set(kind, weight);
  }
  const length = Math.hypot(...parts.values());
  return new Map([...parts].map(([part, weight]) => [part, weight / length]));
}

/** The positions of the skills whose explanation has each part. */
function positionsByPart(explanations: readonly Explanation[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  for (const [at, explanation] of explanations.entries()) {
    for (const part of explanation.keys()) getOrCreate(positions, part, () => []).push(at);
  }
  return positions;
}
