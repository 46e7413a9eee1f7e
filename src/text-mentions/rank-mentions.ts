import { grouped } from '../model/maps.js';
import type { FoundMention, RankedMention } from '../model/mention.js';

/** What a mention at the end of a text counts, compared with one at its beginning. */
const LAST_PLACE = 0.7;
/** What a name counts that is shared with one other entity; less with more. */
const SHARED = 0.9;
const NEGATED = 0.1;

/**
 * The entities that a text mentions, those that it is most about first; ties by the first mention.
 *
 * The score grows with each mention by half of what is missing to 1, times the certainty of the mention, so that two
 * mentions count less than twice as much as one. It is lower for what comes late, since titles and summaries come first, and
 * for names that other entities have too. Mentions that are negated count only where all are, and such entities come last.
 */
export function rankMentions(mentions: readonly FoundMention[]): RankedMention[] {
  const length = mentions.at(-1)?.end ?? 0;
  const ranked = [...grouped(mentions, ({ ids }) => ids[0]!)].map(([id, all]) => rankedOf(id, all, length));
  return ranked.sort(
    (a, b) =>
      Number(a.isNegated) - Number(b.isNegated) || b.score - a.score || a.mentions[0]!.start - b.mentions[0]!.start,
  );
}

function rankedOf(id: string, all: readonly FoundMention[], length: number): RankedMention {
  const affirmed = all.filter(({ isNegated }) => !isNegated);
  const isNegated = affirmed.length === 0;
  const counted = isNegated ? all : affirmed;
  const frequency = 1 - counted.reduce((rest, { score }) => rest * (1 - score / 2), 1);
  const place = 1 - (1 - LAST_PLACE) * (counted[0]!.start / length);
  const specificity = SHARED ** (Math.min(...counted.map(({ ids }) => ids.length)) - 1);
  return { id, score: frequency * place * specificity * (isNegated ? NEGATED : 1), isNegated, mentions: all };
}
