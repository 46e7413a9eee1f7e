import { getOrCreate } from '../model/maps.js';
import type { EntityKind } from '../model/records.js';
import type { Analysis } from '../text-analysis/analysis.js';
import { contentOf } from './content-words.js';
import type { MatchedHit } from './hit.js';
import { isSought, type Level, LEVELS, rankOf } from './levels.js';
import { Matches } from './matches.js';
import { QUALITY, type Query, queryOf } from './query.js';
import type { IndexedEntity, Label, SearchIndex } from './search-index.js';

/** How well the best label of an entity matches. */
type Candidate = Pick<MatchedHit, 'level' | 'score' | 'place' | 'quality' | 'coverage' | 'share'>;

/** A bound of what a hit must have of what the query says, if it has not all words: more of misspelt words, and of two. */
const MIN_SHARE = { label: 0.4, misspelt: 0.5, some: 0.4, ofTwo: 0.6 } as const;
/** The share of a label that must match for a hit that has some words. */
const MIN_COVERAGE = 0.5;
/** How much the matched share of a label counts beside the matched share of a query. */
const COVERAGE = 0.3;
/**
 * Ties are broken by kind, by whether the name has all words of a common alias, and by the number of edges, which is below
 * 100,000.
 */
const BONUS = { name: 0.05, sought: 0.02, named: 0.01, use: 1e-8 } as const;

/** Finds the entities that answer a text. */
export class Searcher {
  private readonly matches: Matches;

  constructor(private readonly index: SearchIndex) {
    this.matches = new Matches(index);
  }

  /** @returns hits in no order */
  search(text: string, kinds: ReadonlySet<EntityKind> | null): MatchedHit[] {
    const query = queryOf(text, this.index);
    if (query.words.length === 0) return [];
    this.matches.find(query);
    const share = shares(query);
    const minShare = query.words.length > 2 ? MIN_SHARE.some : MIN_SHARE.ofTwo;
    const best = new Map<number, Candidate>();
    for (const number of this.matches.labels) {
      const label = this.index.labels[number]!;
      const candidate = this.candidate(number, label, query, share);
      if (candidate && isBetter(candidate, best.get(label.entity))) best.set(label.entity, candidate);
    }
    const hits: MatchedHit[] = [];
    for (const number of this.matches.entities) {
      const entity = this.index.entities[number]!;
      if (kinds && !kinds.has(entity.document.kind)) continue;
      const words = this.matches.wordsOfEntity(number);
      const hasAll = (words & query.required) === query.required;
      const candidate = best.get(number) ?? (hasAll ? this.together(number) : undefined);
      const named = candidate && this.withNameBonus(candidate, entity, query);
      const hit = named && hitOf(entity, named, hasAll, share(words), minShare, this.index.language);
      if (hit) hits.push(hit);
    }
    return hits;
  }

  /** null for a label that has too little in common with the query. */
  private candidate(number: number, { text, place, size }: Label, query: Query, share: Share): Candidate | null {
    const { words, required } = query;
    const matched = this.matches.wordsOf(number);
    const coverage = Math.min(1, this.matches.spanOf(number) / size);
    const hasAll = (matched & required) === required;
    if (!hasAll && coverage < MIN_COVERAGE) return null;
    const quality = this.matches.qualityOf(number);
    const bonus = place === 0 ? BONUS.name : 0;
    const as = (level: Level, score: number) => ({
      ...{ level, quality, coverage, place, share: share(matched) },
      score: score + bonus,
    });
    if (!hasAll) {
      const level = coverage === 1 ? LEVELS.PART : LEVELS.SOME;
      return as(level, share(matched) * quality + coverage * COVERAGE);
    }
    const isWritten = quality >= QUALITY.joined;
    const isPhrase = words.length === 1 || (isWritten && hasPhrase(text, words, this.index.analysis));
    if (coverage < 1) {
      const level = isWritten ? LEVELS.ALL_WORDS : LEVELS.ALL_STEMS;
      return as(level, (isPhrase ? 1 : 0) + coverage * quality);
    }
    const exact = place === 0 ? LEVELS.NAME : LEVELS.ALIAS;
    return as(isWritten && isPhrase ? exact : LEVELS.SAME_WORDS, quality);
  }

  /** `truck driver` is an alias of many occupations, and most of all one of truck drivers. */
  private withNameBonus(candidate: Candidate, { labels }: IndexedEntity, { required }: Query): Candidate {
    if (candidate.level !== LEVELS.ALIAS || (this.matches.wordsOf(labels[0]!) & required) !== required)
      return candidate;
    return { ...candidate, score: candidate.score + BONUS.named };
  }

  /** What an entity is found by whose names and description together have all words. */
  private together(entity: number): Candidate {
    const level = this.matches.isNamed(entity) ? LEVELS.TOGETHER : LEVELS.DESCRIPTION;
    return { level, score: 0, place: null, quality: 0, coverage: 0, share: 0 };
  }
}

function isBetter(candidate: Candidate, other: Candidate | undefined): boolean {
  if (!other) return true;
  return candidate.level < other.level || (candidate.level === other.level && candidate.score > other.score);
}

/** null for an entity that has too little of the query. */
function hitOf(
  { document: { id, kind, isRetired, uses } }: IndexedEntity,
  candidate: Candidate,
  hasAllWords: boolean,
  share: number,
  minOfSome: number,
  language: string | null,
): MatchedHit | null {
  const { level, score, quality } = candidate;
  const bonus = (isSought(kind) ? BONUS.sought : 0) + uses * BONUS.use;
  const hit = (as: Level, by: number): MatchedHit => ({
    ...{ ...candidate, id, kind, isRetired, language },
    ...{ level: as, rank: rankOf(as, kind), score: by + bonus },
  });
  if (level <= LEVELS.ALL_STEMS || level === LEVELS.TOGETHER || level === LEVELS.DESCRIPTION) return hit(level, score);
  const minShare = quality < QUALITY.derived ? MIN_SHARE.misspelt : MIN_SHARE.label;
  if (level === LEVELS.PART && score > minShare + COVERAGE) return hit(LEVELS.PART, score);
  if (level === LEVELS.SOME && share > minOfSome) return hit(LEVELS.PART, score);
  return hasAllWords ? hit(LEVELS.TOGETHER, score) : null;
}

type Share = (words: number) => number;

/** How much of what a query says some of its words say, from 0 to 1. */
function shares({ weights }: Query): Share {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const known = new Map<number, number>();
  const weightOf = (words: number) =>
    weights.reduce((sum, weight, at) => ((words & (1 << at)) === 0 ? sum : sum + weight), 0);
  return (words) => getOrCreate(known, words, () => weightOf(words) / total);
}

/** Whether the words follow each other in a label, possibly joined. */
function hasPhrase(label: string, words: readonly string[], analysis: Analysis): boolean {
  if (` ${label} `.includes(` ${words.join(' ')} `)) return true;
  return contentOf(label.split(' '), analysis).join('').includes(words.join(''));
}
