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
  const lists = { have: [] as NeedStatus<N>[], below: [] as NeedStatus<N>[], missing: [] as NeedStatus<N>[] };
  const { coverage } = extentOf(needs, known, (need, { share, ...met }) => {
    const list = share === 1 ? lists.have : share === 0 ? lists.missing : lists.below;
    const [only] = need.options;
    const needed = need.group === null && only ? only.skill : null;
    list.push({ ...need, ...met, skill: met.skill ?? needed });
  });
  return { coverage, ...lists };
}

/** What meets a need, and how far. */
interface Met extends Pick<NeedStatus, 'skill' | 'haveRank' | 'assumption'> {
  share: number;
}

const UNMET: Met = { skill: null, haveRank: null, assumption: null, share: 0 };

/**
 * How far needs are covered, as in coverageOf, and the weight of those that are not fully met. Much faster than the lists,
 * for the needs of all roles.
 */
export function extentOf<N extends RoleNeed>(
  needs: readonly N[],
  known: Known,
  visit?: (need: Need<N>, met: Met) => void,
): { coverage: number; unmetWeight: number } {
  let [covered, all, unmetWeight] = [0, 0, 0];
  for (const need of needsOf(needs)) {
    const met = metOf(need, known);
    const weight = needWeight(need);
    all += weight;
    covered += weight * met.share;
    if (met.share < 1) unmetWeight += weight;
    visit?.(need, met);
  }
  // full coverage is exactly 1, without rounding
  return { coverage: unmetWeight > 0 ? covered / all : 1, unmetWeight };
}

function metOf(need: Need, known: Known): Met {
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
  if (best && best.share >= assumedShare) return { ...best, assumption: null };
  return assumption ? { skill: null, haveRank: assumption.rank, assumption, share: assumedShare } : UNMET;
}
