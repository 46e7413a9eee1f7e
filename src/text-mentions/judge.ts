import { filterSliced, mapSliced, type Sliced } from '../model/sliced.js';
import { type Ambiguity, ambiguityOf, isTerm, isUsual } from './ambiguous-words.js';
import { evidenceFor, NEEDED } from './evidence.js';
import { MATCH, type Match } from './matcher.js';
import { areListed } from './neighbours.js';
import type { Passage } from './passage.js';

/** A match, and what speaks for it if it may be an ordinary word. */
export interface Candidate {
  match: Match;
  /** null for a name that needs no context */
  ambiguity: Ambiguity | null;
  points: number;
  isAccepted: boolean;
}

const PER_SLICE = 25;
/** Shorter words are forms of a name by accident. */
const MIN_FORM = 7;
const VERBAL = /(?:[ai]te[ds]?|i[sz]e[ds]?|ing|ed|ations?|ions?)$/i;
/** Nouns that verbs do not form, such as `carefulness`. */
const OTHER = /(?:ness|ity|ist|ive|able|al)$/;
const FORM: Ambiguity = { written: null, kind: 'COMMON' };
/** Nouns that mean something else in the plural: `communications`. */
const UNCOUNTABLE = /(?:[st]ion|ity|[ae]nce|ing)$/;

/** Judges by their surroundings which of the matches are mentions; the others are as they were written. */
export function* judge(matches: readonly Match[], passage: Passage): Sliced<Candidate[]> {
  const possible = yield* filterSliced(matches, (match) => isPossible(match, passage));
  const candidates = yield* mapSliced(possible, (match) => candidateOf(match, passage));
  for (const { match, ambiguity } of candidates) passage.cover(match.from, match.to, ambiguity === null);
  const listed = candidates.map(({ match }, at) => {
    const next = candidates[at + 1];
    return next !== undefined && areListed(match, next.match, passage.tokens);
  });
  const orders = [candidates.keys(), [...candidates.keys()].reverse(), candidates.keys()];
  for (const order of orders) {
    let judged = 0;
    for (const at of order) {
      const candidate = candidates[at]!;
      if (candidate.isAccepted || !candidate.ambiguity) continue;
      if (++judged % PER_SLICE === 0) yield;
      const evidence = evidenceFor(candidate.match, candidate.ambiguity, passage);
      const before = listed[at - 1] ? candidates[at - 1] : undefined;
      const after = listed[at] ? candidates[at + 1] : undefined;
      candidate.points = evidence + (isAmong(candidate, passage) ? neighbours(candidate.ambiguity, before, after) : 0);
      candidate.isAccepted = candidate.points >= NEEDED[candidate.ambiguity.kind];
      const { from, to } = candidate.match;
      if (candidate.isAccepted && candidate.ambiguity.kind !== 'TERM') passage.cover(from, to, true);
    }
  }
  acceptRepeated(candidates);
  return candidates;
}

/**
 * Whether a match may be a mention. A single word in another form rarely is one (`projects`: projections, `modern`:
 * modernization), but a long verb of a long noun is (`containerized`). Names of technologies have no other forms, except for
 * abbreviations in the plural.
 */
function isPossible({ from, to, level, label, entities }: Match, passage: Passage): boolean {
  if (level < MATCH.VARIANT || to - from > 1 || label.includes(' ')) return true;
  const text = passage.textOf(from, to);
  const ambiguity = ambiguityOf(label);
  if (level === MATCH.FORM) return ambiguity === null && isVerbOf(text, label) && !entities.some(isTechnology);
  if (/^[A-Z\d]{2,}s$/.test(text)) return true;
  if (ambiguity) return isTerm(ambiguity) && text.length >= label.length && !UNCOUNTABLE.test(label);
  return !entities.some(isTechnology);
}

const isTechnology = ({ kind }: Match['entities'][number]) => kind === 'TECHNOLOGY';

function isVerbOf(word: string, label: string): boolean {
  return word.length >= MIN_FORM && label.length >= MIN_FORM && VERBAL.test(word) && !OTHER.test(label);
}

function candidateOf(match: Match, passage: Passage): Candidate {
  const words = passage.tokens.slice(match.from, match.to).map(({ word }) => word);
  const isSingleForm = match.level === MATCH.FORM && words.length === 1;
  const ambiguity = isSingleForm ? FORM : (ambiguityOf(words.join(' ')) ?? ambiguityOf(match.label));
  return { match, ambiguity, points: 0, isAccepted: ambiguity === null };
}

/** Whether a name is an item of a list; one in small letters has no other words beside it: `with Java and go live`. */
function isAmong({ match: { from, to }, ambiguity }: Candidate, passage: Passage): boolean {
  if (ambiguity === null || isTerm(ambiguity) || isUsual(ambiguity)) return true;
  const text = passage.textOf(from, to);
  return text !== text.toLowerCase() || passage.isListItem(from, to);
}

/** Points for items of the same list: one that is a name for certain shows what the list is about. */
function neighbours(ambiguity: Ambiguity, ...others: readonly (Candidate | undefined)[]): number {
  const isOwn = isTerm(ambiguity);
  const points = others.map((other): number => {
    if (!other) return 0;
    const isOther = other.ambiguity !== null && isTerm(other.ambiguity);
    if (!other.isAccepted) return isOwn !== isOther ? 0 : other.ambiguity && isUsual(other.ambiguity) ? 1 : 0.5;
    if (isOwn) return 1;
    return isOther ? 0.5 : 2;
  });
  const most = Math.max(...points);
  return most + (points.reduce((sum, point) => sum + point, 0) - most) / 2;
}

/** Who names something once is likely to mean it the next time. */
function acceptRepeated(candidates: readonly Candidate[]): void {
  const names = new Set(
    candidates.filter(({ ambiguity, isAccepted }) => ambiguity && isAccepted).map(({ match }) => match.label),
  );
  for (const candidate of candidates) {
    if (candidate.isAccepted || !candidate.ambiguity || !names.has(candidate.match.label)) continue;
    candidate.isAccepted = candidate.points >= NEEDED[candidate.ambiguity.kind] - 1 && candidate.points > 0;
  }
}
