import type { RoleNeed } from '../model/role-need.js';
import type { Assumption } from './input.js';
import type { Known } from './known.js';
import { type Need, needsOf, skillsIn } from './needs.js';
import { shareOfRank } from './ranks.js';

/** A need and what is known of it. */
export interface NeedStatus<N extends RoleNeed = RoleNeed> extends Need<N> {
  /** The needed skill; of a group the known one, or null while none is known. */
  skill: string | null;
  /**
   * The rank at which `skill` is known or `assumption` is assumed; null where it is not known, or known without a level,
   * which meets any need.
   */
  haveRank: number | null;
  /** What meets the need without a known skill. */
  assumption: Assumption | null;
}

/** Each need is in one of the lists. */
export interface Coverage<N extends RoleNeed = RoleNeed> {
  /** The weighted mean of how far each need is met, 0 to 1; 1 where nothing is needed. */
  coverage: number;
  have: NeedStatus<N>[];
  /** Known at a lower level than needed. */
  below: NeedStatus<N>[];
  missing: NeedStatus<N>[];
}

/**
 * The weight of a need: 2 for an ESSENTIAL one, 1 for a PREFERRED one, times 2 - 1 / r for proficiency at level rank r
 * (1 for the first level or none, 1.5 for the second, below 2 for all). So any essential need outweighs any preferred one.
 */
export function needWeight({ importance, proficiencyRank }: Pick<RoleNeed, 'importance' | 'proficiencyRank'>): number {
  return (importance === 'ESSENTIAL' ? 2 : 1) * (2 - 1 / (proficiencyRank ?? 1));
}

/**
 * How far needs are covered: Σ w · min(1, have / required) / Σ w, with weights as in needWeight and ranks of levels. A group
 * is one need, met by its best known option or by an assumption, whichever meets it further. The lists are in the order of the needs.
 */
export function coverageOf<N extends RoleNeed>(needs: readonly N[], known: Known): Coverage<N> {
  const covered: Coverage<N> = { coverage: 1, have: [], below: [], missing: [] };
  let [met, all] = [0, 0];
  for (const need of needsOf(needs)) {
    const { status, share } = statusOf(need, known);
    const weight = needWeight(need);
    all += weight;
    met += weight * share;
    const list = share === 1 ? covered.have : share === 0 ? covered.missing : covered.below;
    list.push(status);
  }
  // full coverage is exactly 1, without rounding
  if (covered.below.length + covered.missing.length > 0) covered.coverage = met / all;
  return covered;
}

function statusOf<N extends RoleNeed>(need: Need<N>, known: Known): { status: NeedStatus<N>; share: number } {
  let best: { skill: string; haveRank: number | null; share: number } | null = null;
  for (const { skill } of need.options) {
    if (!known.skills.has(skill)) continue;
    const haveRank = known.rankOf(skill);
    const share = shareOfRank(haveRank, need.proficiencyRank);
    if (share > (best?.share ?? 0)) best = { skill, haveRank, share };
  }
  const assumption =
    need.group === null || best?.share === 1
      ? null
      : known.assumptionFor({ group: need.group, options: skillsIn(need) });
  const assumedShare = assumption ? shareOfRank(assumption.rank, need.proficiencyRank) : 0;
  if (best && best.share >= assumedShare) {
    const { share, ...found } = best;
    return { status: { ...need, ...found, assumption: null }, share };
  }
  const [only] = need.options;
  const skill = need.group === null && only ? only.skill : null;
  return { status: { ...need, skill, haveRank: assumption?.rank ?? null, assumption }, share: assumedShare };
}

export function weightOf(needs: readonly Need[]): number {
  return needs.reduce((sum, need) => sum + needWeight(need), 0);
}
