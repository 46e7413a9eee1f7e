import type { FoundMention, MentionReason } from '../model/mention.js';
import type { EntityKind } from '../model/records.js';
import type { Sliced } from '../model/sliced.js';
import type { SearchIndex } from '../search-index/search-index.js';
import { wordsOf } from '../text-analysis/words.js';
import { addressesIn } from './addresses.js';
import { isUsual } from './ambiguous-words.js';
import { NEEDED } from './evidence.js';
import { type Candidate, judge } from './judge.js';
import { MATCH, type Match, Matcher } from './matcher.js';
import { isNegated } from './negation.js';
import { Passage } from './passage.js';
import { tokensOf } from './tokens.js';

/** Tokens to match or mentions to read between two yields. */
const PER_SLICE = 50;
/** How certain a mention is that needs no context, by its level. */
const CERTAINTY = [1, 0.95, 0.9, 0.75] as const;
const REASONS: readonly MentionReason[] = ['NAME', 'ALIAS', 'WORD_FORM', 'WORD_FORM'];

/**
 * Finds the names and aliases of entities in texts: the longest ones from left to right, as they are written or in other
 * forms of their words. Names that are also ordinary words are found where their surroundings show what is meant. Nothing
 * is found in addresses.
 */
export class MentionFinder {
  constructor(private readonly index: SearchIndex) {}

  /** The mentions of entities of some kinds in a text, in its order; they do not overlap. */
  *find(text: string, kinds: ReadonlySet<EntityKind>): Sliced<FoundMention[]> {
    const addresses = yield* addressesIn(text, (domain) => this.isName(domain));
    const tokens = yield* tokensOf(text, addresses);
    const passage = new Passage(text, tokens);
    const matches = yield* this.matches(passage, kinds);
    const candidates = (yield* judge(matches, passage)).filter(({ isAccepted }) => isAccepted);
    const nameAt: (Match | undefined)[] = new Array<Match | undefined>(tokens.length).fill(undefined);
    for (const { match } of candidates) nameAt.fill(match, match.from, match.to);
    const mentions: FoundMention[] = [];
    for (const candidate of candidates) {
      const { from, to } = candidate.match;
      mentions.push({ ...mentionOf(candidate, passage), isNegated: isNegated(from, to, { tokens, nameAt }) });
      if (mentions.length % PER_SLICE === 0) yield;
    }
    return mentions;
  }

  private *matches(passage: Passage, kinds: ReadonlySet<EntityKind>): Sliced<Match[]> {
    const { text, tokens } = passage;
    const matcher = new Matcher(this.index, text, tokens, kinds);
    const matches: Match[] = [];
    for (let at = 0, slice = 0; at < tokens.length;) {
      const match = matcher.longestAt(at);
      if (match) matches.push(match);
      at = match?.to ?? at + 1;
      if (at < slice + PER_SLICE) continue;
      slice = at;
      yield;
    }
    return matches;
  }

  /** `asp.net` is no address. */
  private isName(domain: string): boolean {
    return this.index.phrases.has(wordsOf(domain).map((word) => this.index.knownStem(word) ?? word));
  }
}

function mentionOf(
  { match, ambiguity, points }: Candidate,
  { text, tokens }: Passage,
): Omit<FoundMention, 'isNegated'> {
  const { from, to, level, entities } = match;
  const start = tokens[from]!.start;
  const end = tokens[to - 1]!.end;
  const isBracketed = text[end] === ')' && text.slice(start, end).includes('(');
  const isAmbiguous = ambiguity !== null && !isUsual(ambiguity) && level <= MATCH.ALIAS;
  const doubt = ambiguity ? Math.min(1, 0.6 + 0.1 * Math.max(0, points - NEEDED[ambiguity.kind] + 1)) : 1;
  return {
    start,
    end: isBracketed ? end + 1 : end,
    reason: isAmbiguous ? 'CONTEXT' : REASONS[level]!,
    score: CERTAINTY[level] * doubt,
    ids: entities.map(({ id }) => id),
  };
}
