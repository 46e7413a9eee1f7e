import { RELATING_KINDS, type RelatingKind } from './neighbourhood.js';
import { type Sliced, sortSliced } from './sliced.js';

/** Relating edges of one entity that have the kind, the direction and the strength in common. */
export interface RelationGroup {
  kind: RelatingKind;
  /** whether the edges start at the entity */
  forward: boolean;
  /** false for RECOMMENDED prerequisites and PREFERRED needs */
  essential: boolean;
  /** ids of the nodes at the other ends */
  ends: readonly string[];
}

/** All relating edges of one entity. */
export interface EntityRelations {
  id: string;
  isRetired: boolean;
  groups: readonly RelationGroup[];
}

/**
 * An edge seen from one of its ends, in one integer: the number of the node at the other end, the kind, and two flags. As
 * objects, the edges of a large graph would take hundreds of megabytes.
 */
export type Link = number;

/** What the graph has of a node. */
interface Row {
  /** by the id of the other end, so that rounding does not depend on the order in which they were read */
  links: readonly Link[];
  /** the number of links by kind, in the order of RELATING_KINDS */
  degrees: readonly number[];
  isRetired: boolean;
}

const END_SHIFT = 5;
const KIND_SHIFT = 2;
const KIND_MASK = 7;
const CODE_MASK = 2 ** END_SHIFT - 1;
const FORWARD = 2;
const ESSENTIAL = 1;
/** The changes of more revisions, and of larger ones, are forgotten. */
const MAX_REVISIONS = 200;
const MAX_CHANGED = 1_000;
/** Entities with about ten edges each. */
const PER_SLICE = 250;
/** Arrays are sorted in slices if they are longer than this. */
const LONG = 1_000;

const kindNumbers = new Map(RELATING_KINDS.map((kind, at) => [kind, at]));
const NO_ROW: Row = { links: [], degrees: RELATING_KINDS.map(() => 0), isRetired: false };

export const endOf = (link: Link): number => link >> END_SHIFT;
/** The position of its kind in RELATING_KINDS. */
export const kindOf = (link: Link): number => (link >> KIND_SHIFT) & KIND_MASK;
export const isForward = (link: Link): boolean => (link & FORWARD) !== 0;
export const isEssential = (link: Link): boolean => (link & ESSENTIAL) !== 0;
export const kindNumber = (kind: RelatingKind): number => kindNumbers.get(kind) ?? 0;

/** Ids and their numbers. It only grows, so that successive graphs share it. */
class Numbering {
  /** equal for graphs with the same numbers */
  readonly lineage = Symbol('lineage');
  readonly ids: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(id: string): number {
    let number = this.numbers.get(id);
    if (number === undefined) {
      number = this.ids.push(id) - 1;
      this.numbers.set(id, number);
    }
    return number;
  }
}

/** The relating edges of a whole graph, by numbers of nodes. It does not change: `RelationGraphBuilder` makes the next one. */
export class RelationGraph {
  constructor(
    readonly numbering = new Numbering(),
    readonly rows: readonly (Row | undefined)[] = [],
    /** counts the graphs with the same numbers */
    readonly revision = 0,
    /** the nodes that have changed with each of the last revisions, the latest last */
    readonly recent: readonly (readonly number[])[] = [],
  ) {}

  /** Equal for graphs with the same numbers. */
  get lineage(): symbol {
    return this.numbering.lineage;
  }

  /** Nodes whose relations have changed since an earlier revision; null where that is no longer known. */
  changedSince(revision: number): readonly (readonly number[])[] | null {
    const revisions = this.revision - revision;
    if (revisions < 0 || revisions > this.recent.length) return null;
    return this.recent.slice(this.recent.length - revisions);
  }

  /** Numbers are less than this. */
  get size(): number {
    return this.numbering.ids.length;
  }

  /** The number of an id; a new one for an unknown id. */
  numberOf(id: string): number {
    return this.numbering.numberOf(id);
  }

  idOf(node: number): string {
    return this.numbering.ids[node]!;
  }

  linksOf(node: number): readonly Link[] {
    return (this.rows[node] ?? NO_ROW).links;
  }

  /** The number of links by kind, in the order of RELATING_KINDS. */
  degreesOf(node: number): readonly number[] {
    return (this.rows[node] ?? NO_ROW).degrees;
  }

  isRetired(node: number): boolean {
    return (this.rows[node] ?? NO_ROW).isRetired;
  }
}

/** Makes a graph of another one, with the relations of some entities replaced. */
export class RelationGraphBuilder {
  private readonly rows: (Row | undefined)[];
  /** nodes whose relations are others than before */
  readonly changed: number[] = [];
  private readonly added: { node: number; isRetired: boolean }[] = [];
  /** the edges of the added entities, by each of their ends */
  private readonly halves: Link[][] = [];

  constructor(private readonly from = new RelationGraph()) {
    this.rows = [...from.rows];
  }

  *put({ id, isRetired, groups }: EntityRelations): Sliced<void> {
    yield* this.putLinks(this.from.numberOf(id), this.linksIn(groups), isRetired);
  }

  /** Adds entities with the edges that start at them; `endOutgoing` makes their relations once all have been added. */
  *addOutgoing(entities: readonly EntityRelations[]): Sliced<void> {
    for (const { id, isRetired, groups } of entities) {
      const node = this.from.numberOf(id);
      this.added.push({ node, isRetired });
      for (const link of this.linksIn(groups)) {
        const end = endOf(link);
        (this.halves[node] ??= []).push(link);
        if (end !== node) (this.halves[end] ??= []).push((node << END_SHIFT) | (link & CODE_MASK & ~FORWARD));
      }
    }
    yield;
  }

  *endOutgoing(): Sliced<void> {
    for (const [at, { node, isRetired }] of this.added.entries()) {
      yield* this.putLinks(node, this.halves[node] ?? [], isRetired);
      if (at % PER_SLICE === PER_SLICE - 1) yield;
    }
  }

  private *putLinks(node: number, unsorted: Link[], isRetired: boolean): Sliced<void> {
    const before = this.rows[node] ?? NO_ROW;
    const links = yield* this.sorted(unsorted);
    if (isRetired === before.isRetired && isEqual(links, before.links)) return;
    const degrees = RELATING_KINDS.map(() => 0);
    for (const link of links) degrees[kindOf(link)]! += 1;
    this.rows[node] = links.length === 0 && !isRetired ? undefined : { links, degrees, isRetired };
    this.changed.push(node);
  }

  build(): RelationGraph {
    const { numbering, revision, recent } = this.from;
    const known = this.changed.length > MAX_CHANGED ? [] : [...recent, this.changed].slice(-MAX_REVISIONS);
    return new RelationGraph(numbering, this.rows, revision + 1, known);
  }

  private linksIn(groups: readonly RelationGroup[]): Link[] {
    const links: Link[] = [];
    for (const { kind, forward, essential, ends } of groups) {
      const code = (kindNumber(kind) << KIND_SHIFT) | (forward ? FORWARD : 0) | (essential ? ESSENTIAL : 0);
      for (const end of ends) links.push((this.from.numberOf(end) << END_SHIFT) | code);
    }
    return links;
  }

  private *sorted(links: Link[]): Sliced<Link[]> {
    const { ids } = this.from.numbering;
    const byEnd = (a: Link, b: Link): number => {
      const [left, right] = [ids[endOf(a)]!, ids[endOf(b)]!];
      return left < right ? -1 : left > right ? 1 : byKind(a, b);
    };
    return links.length > LONG ? yield* sortSliced(links, byEnd) : links.sort(byEnd);
  }
}

function byKind(a: Link, b: Link): number {
  const [left, right] = [RELATING_KINDS[kindOf(a)]!, RELATING_KINDS[kindOf(b)]!];
  return left < right ? -1 : left > right ? 1 : b - a;
}

const isEqual = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((link, at) => link === other[at]);
