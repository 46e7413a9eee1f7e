import type { FoundMention, RankedMention } from '../model/mention.js';
import { grouped } from '../model/maps.js';

/** The entities that a text mentions, those that it is most about first; ties by the first mention. */
export function rankMentions(mentions: readonly FoundMention[]): RankedMention[] {
  const byEntity = grouped(mentions, ({ ids }) => ids[0]!);
  const ranked = [...byEntity].map(([id, all]) => ({
    id,
    score: 1 - all.reduce((rest, { score }) => rest * (1 - score / 2), 1),
    isNegated: all.every(({ isNegated }) => isNegated),
    mentions: all,
  }));
  return ranked.sort((a, b) => b.score - a.score || a.mentions[0]!.start - b.mentions[0]!.start);
}
