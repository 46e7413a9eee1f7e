import { type GraphQLSchema, validate } from 'graphql';
import { type Candidate, fieldNames, requestOf } from './candidate.js';
import { type Meter, type Score, shareOf } from './meter.js';
import type { Mutator } from './mutations.js';
import type { Random } from './random.js';
import type { Seed } from './seeds.js';

/** A document that was accepted, with its score. */
export interface Found {
  candidate: Candidate;
  score: Score;
  /** describes the seed that it was derived from */
  title: string;
}

export interface SearchResult {
  /** worst first */
  worst: Found[];
  /** how many documents were sent */
  tried: number;
  /** counts of the sent documents by outcome */
  outcomes: Map<string, number>;
}

export interface SearchOptions {
  documents: number;
  minutes: number;
  report: (line: string) => void;
}

/** Documents that the search continues from. */
const MAX_POPULATION = 40;
/** Documents with the same dominant field, so that the search does not get stuck at one local maximum. */
const MAX_SIMILAR = 6;
const FRESH_SHARE = 0.1;
const JOINED_SHARE = 0.1;
/** How often a rejected document is shrunk until it is accepted. */
const MAX_SHRINKS = 6;
/** Rejected for its cost, its depth or, by the parser, its number of tokens. */
const TOO_LARGE = ['TOO_COMPLEX', 'GRAPHQL_PARSE_FAILED'];
/** Used if the error does not state the excess. */
const DEFAULT_SHRINK = 0.6;
/** Rounding may make a document exceed the limit that just fits by the estimate. */
const MARGIN = 0.95;

/**
 * Searches for the accepted document that takes most CPU, by mutations of a diverse population of the worst documents so
 * far. A rejected document is shrunk as far as its error requires.
 */
export class Search {
  private readonly population: Found[] = [];
  private readonly outcomes = new Map<string, number>();
  private tried = 0;
  private readonly end: number;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly mutator: Mutator,
    private readonly meter: Meter,
    private readonly random: Random,
    private readonly options: SearchOptions,
  ) {
    this.end = Date.now() + options.minutes * 60_000;
  }

  async run(seeds: readonly Seed[]): Promise<SearchResult> {
    for (const { title, candidate } of seeds) {
      if (this.isOver()) break;
      await this.tryAndShrink(candidate, title);
    }
    while (!this.isOver()) {
      const { candidate, title } = this.next();
      await this.tryAndShrink(candidate, title);
    }
    return { worst: [...this.population], tried: this.tried, outcomes: this.outcomes };
  }

  private isOver(): boolean {
    return this.tried >= this.options.documents || Date.now() >= this.end;
  }

  private next(): { candidate: Candidate; title: string } {
    if (this.population.length === 0 || this.random.chance(FRESH_SHARE)) {
      return { candidate: this.mutator.mutate(this.mutator.fresh()), title: 'random' };
    }
    const parent = this.pick();
    if (!this.random.chance(JOINED_SHARE))
      return { candidate: this.mutator.mutate(parent.candidate), title: parent.title };
    const other = this.pick();
    const title = [...new Set(`${parent.title} + ${other.title}`.split(' + '))].slice(0, 4).join(' + ');
    return { candidate: this.mutator.join(parent.candidate, other.candidate), title };
  }

  /** Tournament selection: the worse document of two random ones. */
  private pick(): Found {
    const at = Math.min(this.random.below(this.population.length), this.random.below(this.population.length));
    return this.population[at]!;
  }

  private async tryAndShrink(first: Candidate, title: string): Promise<void> {
    let candidate = first;
    for (let time = 0; time <= MAX_SHRINKS && !this.isOver(); time++) {
      const score = await this.try(candidate);
      if (score === null) return;
      if (!TOO_LARGE.includes(score.outcome)) return this.insert({ candidate, score, title });
      const smaller = this.mutator.shrink(candidate, shareOfLimit(score));
      if (JSON.stringify(smaller) === JSON.stringify(candidate)) return;
      candidate = smaller;
    }
  }

  /** Returns null for an invalid document, which is not sent. */
  private async try(candidate: Candidate): Promise<Score | null> {
    if (validate(this.schema, candidate.document).length > 0) return null;
    this.tried += 1;
    const score = await this.meter.measure(requestOf(candidate));
    this.outcomes.set(score.outcome, (this.outcomes.get(score.outcome) ?? 0) + 1);
    const [worst] = this.population;
    if (this.tried % 50 === 0) {
      const status = worst ? `worst so far ${describe(worst.score)} (${worst.title})` : 'none accepted so far';
      this.options.report(`${this.tried} documents: ${status}`);
    }
    return score;
  }

  private insert(found: Found): void {
    this.population.push(found);
    this.population.sort((a, b) => shareOf(b.score) - shareOf(a.score));
    const field = dominantField(this.schema, found.candidate);
    const similar = this.population.filter(({ candidate }) => dominantField(this.schema, candidate) === field);
    const surplus = similar.length > MAX_SIMILAR ? similar.at(-1) : this.population[MAX_POPULATION];
    if (surplus) this.population.splice(this.population.indexOf(surplus), 1);
  }
}

/** The most frequent field of a document. */
function dominantField(schema: GraphQLSchema, candidate: Candidate): string {
  const counts = new Map<string, number>();
  for (const name of fieldNames(schema, candidate)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** The share of a document that the limit permits, by `cost` and `limit` of the error if it has them. */
function shareOfLimit({ error }: Score): number {
  const { cost, estimated, limit } = error?.extensions ?? {};
  const actual = typeof estimated === 'number' ? estimated : cost;
  if (typeof actual !== 'number' || typeof limit !== 'number' || actual <= limit) return DEFAULT_SHRINK;
  return (MARGIN * limit) / actual;
}

export function describe({ node, java, bytes, milliseconds, outcome }: Score): string {
  const megabytes = (bytes / 1e6).toFixed(1);
  return `Node ${node.toFixed(2)} s, Java ${java.toFixed(2)} s, ${megabytes} MB, ${milliseconds.toFixed(0)} ms, ${outcome}`;
}
