import type { MatchReason, NameMatch } from '../model/name-match.js';
import { ENTITY_KINDS, type EntityKind } from '../model/records.js';
import { compareHits, type MatchedHit } from './hit.js';
import { LEVELS } from './levels.js';
import { QUALITY } from './query.js';
import type { Searcher } from './search.js';

/** Scores of whole names by how they match: docs/search.md has how often such matches were right. */
const SCORES = { NAME: 1, ALIAS: 0.95, WORD_FORM: 0.9, MISSPELLING: 0.8 } as const;
/** Scores of external ids: what only matches closely should be read. */
const IDENTIFIED = { OWN: 1, EXACT: 1, CLOSE: 0.8 } as const;
/** A name without a part of the text, or the reverse, has at most this score. */
const MAX_PART = 0.6;
/** Of this many characters, a name has few similar ones; a shorter one that is misspelt may be another word. */
const SAFE_LENGTH = 8;
/** What matches less says nothing about the name. */
const MIN_SCORE = 0.25;

type NameReason = Exclude<MatchReason, 'IDENTIFIER'>;

interface Scored {
  hit: MatchedHit & { place: number };
  reason: MatchReason;
  score: number;
}

/**
 * The entities that a name may mean, the best first, with scores that are comparable between names. Descriptions do not
 * count.
 *
 * @param kinds  null for all
 */
export function nameMatches(
  name: string,
  kinds: ReadonlySet<EntityKind> | null,
  limit: number,
  searcher: Pick<Searcher, 'search'>,
): NameMatch[] {
  const scored = searcher.search(name, kinds).flatMap((hit) => scoredBy(hit, name.length) ?? []);
  scored.sort(compare);
  let least = 1;
  return scored.slice(0, limit).map(({ hit: { id, kind, place, language }, reason, score }) => {
    // what matches less well than an ambiguous name is no safer
    least = Math.min(least, score / equals(kind, score, scored));
    return { id, place, language, reason, score: Math.round(least * 100) / 100 };
  });
}

/** By score; then what is in use, skills before technologies and so on; then in the order of a search. */
function compare({ hit: a, score }: Scored, { hit: b, score: other }: Scored): number {
  const byKind = ENTITY_KINDS.indexOf(a.kind) - ENTITY_KINDS.indexOf(b.kind);
  return other - score || Number(a.isRetired) - Number(b.isRetired) || byKind || compareHits(a, b);
}

/** null for what matches by its description, or hardly. */
function scoredBy(hit: MatchedHit, length: number): Scored | null {
  const { place, closeness } = hit;
  if (closeness) return { hit: { ...hit, place: 0 }, reason: 'IDENTIFIER', score: IDENTIFIED[closeness] };
  if (place === null) return null;
  const reason = reasonOf(hit);
  const score = scoreOf(hit, reason, length);
  return score < MIN_SCORE ? null : { hit: { ...hit, place }, reason, score };
}

function scoreOf({ coverage, share, quality }: MatchedHit, reason: NameReason, length: number): number {
  if (reason === 'MISSPELLING') return SCORES.MISSPELLING * Math.min(1, length / SAFE_LENGTH);
  if (reason !== 'PART') return SCORES[reason];
  // the harmonic mean of how much of the text the name has, and how much of the name the text has
  return (MAX_PART * quality * 2 * coverage * share) / (coverage + share);
}

function reasonOf({ level, quality }: MatchedHit): NameReason {
  if (level === LEVELS.NAME) return 'NAME';
  if (level === LEVELS.ALIAS) return 'ALIAS';
  if (level !== LEVELS.SAME_WORDS) return 'PART';
  return quality < QUALITY.derived ? 'MISSPELLING' : 'WORD_FORM';
}

/** How many entities of a kind match equally well: each is as likely to be meant. */
function equals(kind: EntityKind, score: number, scored: readonly Scored[]): number {
  return scored.filter(({ hit, score: other }) => other === score && hit.kind === kind).length;
}
