import type { EntityFacts } from '../../model/entity-facts.js';
import type { PrerequisiteGraph } from '../../model/prerequisite-graph.js';
import type { Budget } from '../ports/budget.js';
import type { GraphReads } from '../ports/graph-reads.js';
import type { MeaningReads } from '../ports/meaning-reads.js';
import type { PlanningReads, TimedSkill } from '../ports/planning-reads.js';
import type { RecommendationReads } from '../ports/recommendation-reads.js';

/** For each read of a port, a function that counts the records of its result. */
type RecordCounters<Port> = {
  [Name in keyof Port]: Port[Name] extends (...args: infer Args) => Promise<infer Result>
    ? (result: Result, ...args: Args) => number
    : never;
};

/** A single value, such as a count. */
const one = () => 1;
const sizeOf = ({ size }: { size: number }) => size;
const lengthOf = ({ length }: { length: number }) => length;
const itemsOf = ({ items }: { items: readonly unknown[] }) => items.length;

/** Counts over the values of a map. */
const sumOf =
  <Value>(countOf: (value: Value) => number) =>
  (found: ReadonlyMap<string, Value>) => {
    let sum = 0;
    for (const value of found.values()) sum += countOf(value);
    return sum;
  };

/** A node, an edge, a need or a link counts as one record, whether it comes from the database or from memory. */
const GRAPH: RecordCounters<Omit<GraphReads, 'planning' | 'recommendation' | 'meaning'>> = {
  info: one,
  languages: lengthOf,
  sizes: sizeOf,
  contents: ({ entities, edges }) => entities.length + edges.length,
  citationCounts: sizeOf,
  version: one,
  state: one,
  changedSince: (changed) => changed?.size ?? 1,
  isEmpty: one,
  nodes: sizeOf,
  neighbours: sumOf(itemsOf),
  list: itemsOf,
  count: one,
  rolesByNeeds: itemsOf,
  areaSkillCounts: sizeOf,
  entitiesCiting: itemsOf,
  idsByExternalId: (found) => found.flat().length,
  // compact, and read once for all requests on one version
  exactMatches: one,
  skills: itemsOf,
  skillCount: one,
  skillFacets: (facets) => facets.reduce((sum, { length }) => sum + length, 0),
  technologies: itemsOf,
  technologyCount: one,
  technologyRoles: sumOf(itemsOf),
  technologyAlternatives: sumOf(({ candidates }) => candidates.length),
  search: itemsOf,
  suggest: lengthOf,
  // matching counts as computation
  nameMatcher: one,
  namesakes: lengthOf,
  // finding them counts as computation
  mentions: () => 0,
  closure: ({ adjacency }) => sumOf(lengthOf)(adjacency),
  shortestPath: (hops) => hops?.length ?? 1,
  frontier: lengthOf,
  edgesAmong: lengthOf,
  edges: itemsOf,
  edgeCount: one,
  edgesCiting: itemsOf,
};

const PLANNING: RecordCounters<PlanningReads> = {
  // the result may hold the facts of all skills
  facts: (found, ids) => ids.reduce((sum, id) => sum + factsOf(found.get(id)), 0),
  skills: sizeOf,
  learningTimes: lengthOf,
  directPrerequisites: sumOf(lengthOf),
  // the result may hold far more, read by other requests: using that counts as computation
  closureGraph: (_graph, ids) => ids.length,
  roleNeeds: sumOf(lengthOf),
  // in memory: using these counts as computation
  rolesBefore: one,
  effectiveNeeds: one,
  needingRoles: one,
  // many skills may require nothing, but few of them are used
  startingSkills: one,
  candidates: lengthOf,
};

const RECOMMENDATION: RecordCounters<RecommendationReads> = {
  // in memory: using it counts as computation
  relationGraph: one,
  neighboursByGroup: sumOf(({ prerequisites, dependents }) => prerequisites.length + dependents.length),
  wholeGraph: ({ edges }) => edges.length,
};

const MEANING: RecordCounters<MeaningReads> = {
  status: one,
  nearestToTexts: (found) => found.reduce((sum, { length }) => sum + length, 0),
  nearestToEntities: sumOf(lengthOf),
};

/**
 * Units per record of planning and recommendation (see Budget): needs and links are lists of three or four values. The
 * needs of all roles of ESCO take Java 5 µs each, the links of 1,000 skills 12 µs.
 */
const COMPACT = 1;

/** What is in memory; undefined for what is not. */
export interface ReadsMemory {
  /** undefined also where a read must confirm the version */
  cachedVersion(): number | undefined;
  planning: {
    cachedFacts(ids: readonly string[]): ReadonlyMap<string, EntityFacts> | undefined;
    cachedClosureGraph(ids: readonly string[], limit: number): PrerequisiteGraph | null | undefined;
    cachedLearningTimes(): readonly TimedSkill[] | undefined;
  };
}

/** For some reads of a port, functions that look up their results in memory. */
type Lookups<Port> = {
  [Name in keyof Port]?: Port[Name] extends (...args: infer Args) => Promise<infer Result>
    ? (memory: ReadsMemory, ...args: Args) => Result | undefined
    : never;
};

const GRAPH_IN_MEMORY: Lookups<GraphReads> = { version: (memory) => memory.cachedVersion() };

const PLANNING_IN_MEMORY: Lookups<PlanningReads> = {
  facts: ({ planning }, ids) => planning.cachedFacts(ids),
  closureGraph: ({ planning }, ids, limit) => planning.cachedClosureGraph(ids, limit),
  learningTimes: ({ planning }) => planning.cachedLearningTimes(),
};

const BudgetedGraphReads = budgeted(GRAPH, GRAPH_IN_MEMORY);
const BudgetedPlanningReads = budgeted(PLANNING, PLANNING_IN_MEMORY, COMPACT);
const BudgetedRecommendationReads = budgeted(RECOMMENDATION, {}, COMPACT);
const BudgetedMeaningReads = budgeted(MEANING, {}, COMPACT);

/** The graph's reads for one request: limited in concurrency and by the request's deadline, and counted. */
export class BudgetedReads extends BudgetedGraphReads implements GraphReads {
  readonly planning: PlanningReads;
  readonly recommendation: RecommendationReads;
  readonly meaning: MeaningReads | null;

  constructor(reads: GraphReads, budget: Budget, memory: ReadsMemory) {
    super(reads, budget, memory);
    this.planning = new BudgetedPlanningReads(reads.planning, budget, memory);
    this.recommendation = new BudgetedRecommendationReads(reads.recommendation, budget, memory);
    this.meaning = reads.meaning && new BudgetedMeaningReads(reads.meaning, budget, memory);
  }
}

type AnyRead = (...args: unknown[]) => Promise<unknown>;
type AnyCounter = (result: unknown, ...args: unknown[]) => number;

/**
 * A class of reads that pass through a budget. Its methods are on the prototype: each request creates an instance. What is in
 * memory is counted, but not read within the budget, which takes a timer and several promises.
 */
function budgeted<Port>(
  counters: RecordCounters<Port>,
  lookups: Lookups<Port>,
  unitsPerRecord?: number,
): new (reads: Port, budget: Budget, memory: ReadsMemory) => Port {
  type Name = string & keyof Port;
  class Reads {
    constructor(
      private readonly reads: Record<Name, AnyRead>,
      private readonly budget: Budget,
      private readonly memory: ReadsMemory,
    ) {}

    static {
      for (const [name, countRecords] of Object.entries(counters) as [Name, AnyCounter][]) {
        const lookUp = lookups[name];
        const value = function (this: Reads, ...args: unknown[]): Promise<unknown> {
          const held = lookUp?.(this.memory, ...args);
          if (held !== undefined) return this.counted(held, countRecords(held, ...args));
          const count = (result: unknown) => countRecords(result, ...args);
          return this.budget.read(() => this.reads[name](...args), count, unitsPerRecord);
        };
        Object.defineProperty(this.prototype, name, { value });
      }
    }

    private async counted(held: unknown, records: number): Promise<unknown> {
      this.budget.countOnce(held, records, unitsPerRecord);
      return held;
    }
  }
  return Reads as unknown as new (reads: Port, budget: Budget, memory: ReadsMemory) => Port;
}

function factsOf(facts: EntityFacts | undefined): number {
  if (facts === undefined) return 0;
  if ('needs' in facts) return 1 + facts.needs.length;
  return 'skills' in facts ? 1 + facts.skills.length : 1;
}
