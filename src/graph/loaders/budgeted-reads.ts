import type { Budget } from '../ports/budget.js';
import type { PlanningReads, TimedSkill } from '../ports/planning-reads.js';
import type {
  NeighbourhoodPrefetch,
  AlternativesEvidence,
  Closure,
  Direction,
  FacetCount,
  GraphInfoRecord,
  GraphReads,
  GraphSizes,
  GraphState,
  HopRecord,
  ListedKind,
  ListPage,
  NeighbourPage,
  Relation,
  SearchPage,
  SkillFilter,
  SkillOrder,
  Slice,
  TechnologyFilter,
} from '../ports/graph-reads.js';
import type { RecommendationReads } from '../ports/recommendation-reads.js';
import type {
  EdgeKind,
  EdgeRecord,
  EntityKind,
  EntityRecord,
  Importance,
  NodeRecord,
  SkillRecord,
  TechnologyRecord,
} from '../../model/records.js';
import type { PlanSkill, PrerequisiteEdge, PrerequisiteGraph } from '../../model/prerequisite-graph.js';
import type { RoleNeed } from '../../model/role-need.js';
import type { EntityFacts } from '../../model/entity-facts.js';
import type { Neighbourhood } from '../../model/neighbourhood.js';
import type { EvaluationGraph } from '../../model/evaluation-graph.js';

/**
 * In units (see Budget): needs and links are lists of three or four values. The needs of all roles of ESCO take Java 5 µs
 * each, the links of 1,000 skills 12 µs.
 */
const COMPACT = 1;

/** One value, such as a count. */
const ONE = () => 1;
const sizeOf = ({ size }: { size: number }) => size;
const lengthOf = ({ length }: { length: number }) => length;
const itemsOf = ({ items }: { items: readonly unknown[] }) => items.length;

/** Lists of a map together. */
function total<Value>(found: ReadonlyMap<string, Value>, countOf: (value: Value) => number): number {
  let sum = 0;
  for (const value of found.values()) sum += countOf(value);
  return sum;
}

/**
 * The graph's reads as one request may use them: at most some at a time, until the request's deadline, and counted. A
 * node, an edge, a need or a link counts as one record, whether it comes from the database or from memory.
 */
export class BudgetedReads implements GraphReads {
  readonly planning: PlanningReads;
  readonly recommendation: RecommendationReads;

  constructor(
    private readonly reads: GraphReads,
    private readonly budget: Budget,
  ) {
    this.planning = new BudgetedPlanningReads(reads, budget);
    this.recommendation = new BudgetedRecommendationReads(reads, budget);
  }

  info(): Promise<GraphInfoRecord> {
    return this.budget.read(() => this.reads.info(), ONE);
  }

  sizes(): Promise<GraphSizes> {
    return this.budget.read(() => this.reads.sizes(), sizeOf);
  }

  version(): Promise<number> {
    return this.budget.read(() => this.reads.version(), ONE);
  }

  state(): Promise<GraphState> {
    return this.budget.read(() => this.reads.state(), ONE);
  }

  changedSince(version: number): Promise<ReadonlyMap<string, number> | null> {
    return this.budget.read(
      () => this.reads.changedSince(version),
      (changed) => changed?.size ?? 1,
    );
  }

  isEmpty(): Promise<boolean> {
    return this.budget.read(() => this.reads.isEmpty(), ONE);
  }

  nodes(ids: readonly string[], ahead?: NeighbourhoodPrefetch): Promise<ReadonlyMap<string, NodeRecord>> {
    return this.budget.read(() => this.reads.nodes(ids, ahead), sizeOf);
  }

  cachedNode(id: string): NodeRecord | undefined {
    return this.reads.cachedNode(id);
  }

  neighbours(ids: readonly string[], relation: Relation, slice: Slice): Promise<ReadonlyMap<string, NeighbourPage>> {
    return this.budget.read(
      () => this.reads.neighbours(ids, relation, slice),
      (pages) => total(pages, itemsOf),
    );
  }

  list(kind: ListedKind, slice: Slice, ahead?: NeighbourhoodPrefetch): Promise<ListPage<EntityRecord>> {
    return this.budget.read(() => this.reads.list(kind, slice, ahead), itemsOf);
  }

  count(kind: ListedKind): Promise<number> {
    return this.budget.read(() => this.reads.count(kind), ONE);
  }

  skills(
    filter: SkillFilter,
    order: SkillOrder,
    slice: Slice,
    ahead?: NeighbourhoodPrefetch,
  ): Promise<ListPage<SkillRecord>> {
    return this.budget.read(() => this.reads.skills(filter, order, slice, ahead), itemsOf);
  }

  skillCount(filter: SkillFilter): Promise<number> {
    return this.budget.read(() => this.reads.skillCount(filter), ONE);
  }

  skillFacets(filters: readonly SkillFilter[]): Promise<readonly (readonly FacetCount[])[]> {
    return this.budget.read(
      () => this.reads.skillFacets(filters),
      (facets) => facets.reduce((sum, { length }) => sum + length, 0),
    );
  }

  technologies(
    filter: TechnologyFilter,
    slice: Slice,
    ahead?: NeighbourhoodPrefetch,
  ): Promise<ListPage<TechnologyRecord>> {
    return this.budget.read(() => this.reads.technologies(filter, slice, ahead), itemsOf);
  }

  technologyCount(filter: TechnologyFilter): Promise<number> {
    return this.budget.read(() => this.reads.technologyCount(filter), ONE);
  }

  technologyRoles(
    ids: readonly string[],
    slice: Slice,
  ): Promise<ReadonlyMap<string, ListPage<EntityRecord> & { total: number }>> {
    return this.budget.read(
      () => this.reads.technologyRoles(ids, slice),
      (pages) => total(pages, itemsOf),
    );
  }

  technologyAlternatives(ids: readonly string[]): Promise<ReadonlyMap<string, AlternativesEvidence>> {
    return this.budget.read(
      () => this.reads.technologyAlternatives(ids),
      (found) => total(found, ({ candidates }) => candidates.length),
    );
  }

  search(text: string, kinds: readonly EntityKind[] | null, slice: Slice, fuzzyWords: number): Promise<SearchPage> {
    return this.budget.read(() => this.reads.search(text, kinds, slice, fuzzyWords), itemsOf);
  }

  suggest(prefix: string, kinds: readonly EntityKind[] | null, limit: number): Promise<readonly EntityRecord[]> {
    return this.budget.read(() => this.reads.suggest(prefix, kinds, limit), lengthOf);
  }

  closure(ids: readonly string[], direction: Direction, limit: number): Promise<Closure> {
    return this.budget.read(
      () => this.reads.closure(ids, direction, limit),
      ({ adjacency }) => total(adjacency, lengthOf),
    );
  }

  shortestPath(from: string, to: string, kinds: readonly EdgeKind[]): Promise<readonly HopRecord[] | null> {
    return this.budget.read(
      () => this.reads.shortestPath(from, to, kinds),
      (hops) => hops?.length ?? 1,
    );
  }

  frontier(
    seen: readonly string[],
    from: readonly string[],
    kinds: readonly EdgeKind[],
    limit: number,
  ): Promise<readonly string[]> {
    return this.budget.read(() => this.reads.frontier(seen, from, kinds, limit), lengthOf);
  }

  edgesAmong(ids: readonly string[], kinds: readonly EdgeKind[]): Promise<readonly EdgeRecord[]> {
    return this.budget.read(() => this.reads.edgesAmong(ids, kinds), lengthOf);
  }
}

class BudgetedPlanningReads implements PlanningReads {
  constructor(
    private readonly reads: GraphReads,
    private readonly budget: Budget,
  ) {}

  facts(ids: readonly string[]): Promise<ReadonlyMap<string, EntityFacts>> {
    return this.budget.read(
      () => this.reads.planning.facts(ids),
      (found) => total(found, factsOf),
      COMPACT,
    );
  }

  skills(ids: readonly string[]): Promise<ReadonlyMap<string, PlanSkill>> {
    return this.budget.read(() => this.reads.planning.skills(ids), sizeOf, COMPACT);
  }

  learningTimes(): Promise<readonly TimedSkill[]> {
    return this.budget.read(() => this.reads.planning.learningTimes(), lengthOf, COMPACT);
  }

  directPrerequisites(ids: readonly string[]): Promise<ReadonlyMap<string, readonly PrerequisiteEdge[]>> {
    return this.budget.read(
      () => this.reads.planning.directPrerequisites(ids),
      (found) => total(found, lengthOf),
      COMPACT,
    );
  }

  /** It may give far more than was asked for, which other requests have read: that counts as computing, when it is used. */
  closureGraph(ids: readonly string[], limit: number): Promise<PrerequisiteGraph | null> {
    return this.budget.read(
      () => this.reads.planning.closureGraph(ids, limit),
      () => ids.length,
      COMPACT,
    );
  }

  roleNeeds(roles: readonly string[] | null): Promise<ReadonlyMap<string, readonly RoleNeed[]>> {
    return this.budget.read(
      () => this.reads.planning.roleNeeds(roles),
      (found) => total(found, lengthOf),
      COMPACT,
    );
  }

  rolesOf(
    skills: readonly string[],
  ): Promise<ReadonlyMap<string, readonly { role: string; importance: Importance }[]>> {
    return this.budget.read(
      () => this.reads.planning.rolesOf(skills),
      (found) => total(found, lengthOf),
      COMPACT,
    );
  }

  candidates(known: readonly string[], limit: number): Promise<readonly string[]> {
    return this.budget.read(() => this.reads.planning.candidates(known, limit), lengthOf, COMPACT);
  }
}

class BudgetedRecommendationReads implements RecommendationReads {
  constructor(
    private readonly reads: GraphReads,
    private readonly budget: Budget,
  ) {}

  neighbourhood(ids: readonly string[]): Promise<Neighbourhood> {
    return this.budget.read(
      () => this.reads.recommendation.neighbourhood(ids),
      ({ links }) => total(links, lengthOf),
      COMPACT,
    );
  }

  wholeGraph(): Promise<EvaluationGraph> {
    return this.budget.read(
      () => this.reads.recommendation.wholeGraph(),
      ({ edges }) => edges.length,
      COMPACT,
    );
  }
}

function factsOf(facts: EntityFacts): number {
  if ('needs' in facts) return 1 + facts.needs.length;
  return 'skills' in facts ? 1 + facts.skills.length : 1;
}
