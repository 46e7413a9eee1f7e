import { type GraphQLSchema, validate } from 'graphql';
import { type Candidate, fieldNames, requestOf } from './candidate.js';
import { type Meter, type Score, shareOf } from './meter.js';
import type { Mutator } from './mutations.js';
import type { Random } from './random.js';
import type { Seed } from './seeds.js';

/** A document that was accepted, with what it took. */
export interface Found {
  candidate: Candidate;
  score: Score;
  /** what it was made of at first */
  title: string;
}

export interface SearchResult {
  /** worst first */
  worst: Found[];
  /** how many documents were sent */
  tried: number;
  /** of those sent, how many ended in which way */
  outcomes: Map<string, number>;
}

export interface SearchOptions {
  documents: number;
  minutes: number;
  report: (line: string) => void;
}

/** Documents that the climb continues from. */
const POPULATION = 40;
/** Of one make at most, so that the climb does not keep to one hill. */
const ALIKE = 6;
const FRESH = 0.1;
const JOINED = 0.1;
/** A refused document is made smaller as often, until it is accepted. */
const SHRINKS = 6;
/** Refused for its cost, its depth or, by the parser, its number of tokens. */
const TOO_LARGE = ['TOO_COMPLEX', 'GRAPHQL_PARSE_FAILED'];
/** Where a refusal does not say by how much a document is too large. */
const SHRINK = 0.6;
/** A document that just fits by the estimate may miss by rounding. */
const MARGIN = 0.95;

/**
 * Looks for the accepted document that takes most CPU: by mutations of the worst documents so far, of each make a few.
 * What is refused counts nothing, but says how much smaller it has to be.
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
    if (this.population.length === 0 || this.random.chance(FRESH)) {
      return { candidate: this.mutator.mutate(this.mutator.fresh()), title: 'made at random' };
    }
    const parent = this.pick();
    if (!this.random.chance(JOINED)) return { candidate: this.mutator.mutate(parent.candidate), title: parent.title };
    const other = this.pick();
    const title = [...new Set(`${parent.title} + ${other.title}`.split(' + '))].slice(0, 4).join(' + ');
    return { candidate: this.mutator.join(parent.candidate, other.candidate), title };
  }

  /** The better of two at random. */
  private pick(): Found {
    const at = Math.min(this.random.below(this.population.length), this.random.below(this.population.length));
    return this.population[at]!;
  }

  private async tryAndShrink(first: Candidate, title: string): Promise<void> {
    let candidate = first;
    for (let time = 0; time <= SHRINKS && !this.isOver(); time++) {
      const score = await this.try(candidate);
      if (score === null) return;
      if (!TOO_LARGE.includes(score.outcome)) return this.keep({ candidate, score, title });
      const smaller = this.mutator.shrink(candidate, shareOfLimit(score));
      if (JSON.stringify(smaller) === JSON.stringify(candidate)) return;
      candidate = smaller;
    }
  }

  /** null where the document is not valid: then nothing is sent */
  private async try(candidate: Candidate): Promise<Score | null> {
    if (validate(this.schema, candidate.document).length > 0) return null;
    this.tried += 1;
    const score = await this.meter.measure(requestOf(candidate));
    this.outcomes.set(score.outcome, (this.outcomes.get(score.outcome) ?? 0) + 1);
    const [worst] = this.population;
    if (this.tried % 50 === 0) {
      const best = worst ? `worst so far ${describe(worst.score)} (${worst.title})` : 'none accepted so far';
      this.options.report(`${this.tried} documents: ${best}`);
    }
    return score;
  }

  private keep(found: Found): void {
    this.population.push(found);
    this.population.sort((one, other) => shareOf(other.score) - shareOf(one.score));
    const make = makeOf(this.schema, found.candidate);
    const alike = this.population.filter(({ candidate }) => makeOf(this.schema, candidate) === make);
    const surplus = alike.length > ALIKE ? alike.at(-1) : this.population[POPULATION];
    if (surplus) this.population.splice(this.population.indexOf(surplus), 1);
  }
}

/** The field that a document has most often, and the number of different ones, roughly. */
function makeOf(schema: GraphQLSchema, candidate: Candidate): string {
  const counts = new Map<string, number>();
  for (const name of fieldNames(schema, candidate)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

/** How large the document may be, as a share of what it is; by `cost` and `limit` of the refusal where it has them. */
function shareOfLimit({ error }: Score): number {
  const { cost, estimated, limit } = error?.extensions ?? {};
  const asked = typeof estimated === 'number' ? estimated : cost;
  if (typeof asked !== 'number' || typeof limit !== 'number' || asked <= limit) return SHRINK;
  return (MARGIN * limit) / asked;
}

export function describe({ node, java, bytes, milliseconds, outcome }: Score): string {
  const megabytes = (bytes / 1e6).toFixed(1);
  return `Node ${node.toFixed(2)} s, Java ${java.toFixed(2)} s, ${megabytes} MB, ${milliseconds.toFixed(0)} ms, ${outcome}`;
}
