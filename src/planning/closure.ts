import type { PrerequisiteEdge } from '../model/prerequisite-graph.js';
import type { PrerequisiteStrength } from '../model/records.js';
import { runToEnd, type Sliced } from '../model/sliced.js';

const SKILLS_PER_SLICE = 200;

/** What a walk takes for one skill: the skill, or all that are the same, itself included. */
export type SameAs = (id: string) => readonly string[];

/** The edges of one skill, to its prerequisites or from its dependents. The walk follows each to its other end. */
export type Adjacency = (id: string) => readonly PrerequisiteEdge[] | undefined;

export interface ClosureOptions {
  /** Number of hops, at least 1; null for no limit. */
  maxDepth?: number | null;
  /** Only skills of this strength (see ClosureEntry); null for both. */
  strength?: PrerequisiteStrength | null;
  /** Skills that count as one: the walk follows the edges of all, and lists the one that it reaches first; null for none. */
  sameAs?: SameAs | null;
}

export interface Closure {
  /** Nearest first, then by id; without the start. */
  entries: ClosureEntry[];
  /** Whether maxDepth ended the walk. */
  truncated: boolean;
}

/** A skill that the walk has reached, linked to the previous one on a shortest chain. */
export class ClosureEntry {
  constructor(
    readonly id: string,
    /** Hops on a shortest chain; where the strength is REQUIRED only, of REQUIRED edges. */
    readonly depth: number,
    private readonly required: RequiredSkills | 'all',
    private readonly previous: ClosureEntry | null,
    /** The skill whose edge leads here: the previous one, or one that is the same. */
    private readonly by: string | null,
  ) {}

  /** REQUIRED where a chain of REQUIRED edges leads here. */
  get strength(): PrerequisiteStrength {
    return this.required === 'all' || this.required.has(this.id) ? 'REQUIRED' : 'RECOMMENDED';
  }

  /** The place in the order of the entries. */
  get key(): readonly [number, string] {
    return [this.depth, this.id];
  }

  /** Ids along one shortest chain, from the start to this skill; before an edge of one that is the same, its id, too. */
  via(): string[] {
    const chain = [this.id];
    for (let { previous, by } = this as ClosureEntry; previous !== null; { previous, by } = previous) {
      if (by !== null && by !== previous.id) chain.push(by);
      chain.push(previous.id);
    }
    return chain.reverse();
  }
}

/**
 * Every skill that a walk along prerequisite edges reaches (breadth-first search; Moore 1959). It terminates on cycles. The
 * result does not depend on the order of the edges.
 *
 * @param adjacency  edges by `from` for prerequisites, by `to` for dependents
 * @returns O(V log V + E)
 */
export function* closure(adjacency: Adjacency, start: string, options: ClosureOptions = {}): Sliced<Closure> {
  const { maxDepth = null, strength = null, sameAs = null } = options;
  const graph = { edgesOf: sameAs === null ? adjacency : ordered(adjacency), sameAs };
  if (strength === 'REQUIRED') return yield* walk(requiredOnly(graph), start, maxDepth, 'all');
  const required = new RequiredSkills(graph, start);
  const all = yield* walk(graph, start, maxDepth, required);
  // most queries do not ask for strengths; for few skills, they take no more than a slice
  if (strength !== null || all.truncated || all.entries.length >= SKILLS_PER_SLICE) yield* required.compute();
  return strength === null ? all : { ...all, entries: all.entries.filter((entry) => entry.strength === strength) };
}

interface Graph {
  edgesOf: Adjacency;
  sameAs: SameAs | null;
}

/** Adds a skill and all that are the same. */
function add(ids: Set<string>, id: string, sameAs: SameAs | null): void {
  if (sameAs === null) ids.add(id);
  else for (const same of sameAs(id)) ids.add(same);
}

/** In a fixed order, since edges of one skill may lead to several that are the same. */
function ordered(adjacency: Adjacency): Adjacency {
  return (id) => {
    const edges = adjacency(id);
    return edges && [...edges].sort((a, b) => (otherEnd(a, id) < otherEnd(b, id) ? -1 : 1));
  };
}

function requiredOnly({ edgesOf, sameAs }: Graph): Graph {
  return { edgesOf: (id) => edgesOf(id)?.filter(({ strength }) => strength === 'REQUIRED'), sameAs };
}

function otherEnd({ from, to }: PrerequisiteEdge, id: string): string {
  return from === id ? to : from;
}

/** Everything that chains of REQUIRED edges reach from a skill, computed when it is first asked for. */
class RequiredSkills {
  private reached: ReadonlySet<string> | null = null;

  constructor(
    private readonly graph: Graph,
    private readonly start: string,
  ) {}

  has(id: string): boolean {
    return (this.reached ?? runToEnd(this.compute())).has(id);
  }

  *compute(): Sliced<ReadonlySet<string>> {
    const { edgesOf, sameAs } = this.graph;
    const reached = new Set<string>();
    add(reached, this.start, sameAs);
    let walked = 0;
    for (const id of reached) {
      if (++walked % SKILLS_PER_SLICE === 0) yield;
      for (const edge of edgesOf(id) ?? []) if (edge.strength === 'REQUIRED') add(reached, otherEnd(edge, id), sameAs);
    }
    return (this.reached = reached);
  }
}

function* walk(
  { edgesOf, sameAs }: Graph,
  start: string,
  maxDepth: number | null,
  required: RequiredSkills | 'all',
): Sliced<Closure> {
  const entries: ClosureEntry[] = [];
  const seen = new Set<string>();
  add(seen, start, sameAs);
  let frontier = [new ClosureEntry(start, 0, required, null, null)];
  let walked = 0;
  while (frontier.length > 0) {
    const next: ClosureEntry[] = [];
    for (const from of frontier) {
      if (++walked % SKILLS_PER_SLICE === 0) yield;
      for (const by of sameAs?.(from.id) ?? [from.id]) {
        for (const edge of edgesOf(by) ?? []) {
          const id = otherEnd(edge, by);
          if (seen.has(id)) continue;
          if (from.depth === maxDepth) return { entries, truncated: true };
          add(seen, id, sameAs);
          next.push(new ClosureEntry(id, from.depth + 1, required, from, by));
        }
      }
    }
    // sorted by id, so that chains do not depend on the order in which edges were read
    frontier = next.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const entry of frontier) entries.push(entry);
  }
  return { entries, truncated: false };
}
