import type { PrerequisiteEdge } from '../model/prerequisite-graph.js';
import type { PrerequisiteStrength } from '../model/records.js';
import type { Sliced } from '../model/sliced.js';

const SKILLS_PER_SLICE = 200;

/** The edges of one skill, to its prerequisites or from its dependents. The walk follows each to its other end. */
export type Adjacency = (id: string) => readonly PrerequisiteEdge[] | undefined;

export interface ClosureOptions {
  /** Number of hops, at least 1; null for no limit. */
  maxDepth?: number | null;
  /** Only skills of this strength (see ClosureEntry); null for both. */
  strength?: PrerequisiteStrength | null;
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
    /** REQUIRED where a chain of REQUIRED edges leads here. */
    readonly strength: PrerequisiteStrength,
    private readonly previous: ClosureEntry | null,
  ) {}

  /** Ids along one shortest chain, from the start to this skill. */
  via(): string[] {
    const chain = [this.id];
    for (let entry = this.previous; entry !== null; entry = entry.previous) chain.push(entry.id);
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
  const { maxDepth = null, strength = null } = options;
  if (strength === 'REQUIRED') return yield* walk(requiredOnly(adjacency), start, maxDepth, () => true);
  const required = yield* requiredFrom(adjacency, start);
  const all = yield* walk(adjacency, start, maxDepth, (id) => required.has(id));
  return strength === null ? all : { ...all, entries: all.entries.filter((entry) => entry.strength === strength) };
}

function requiredOnly(adjacency: Adjacency): Adjacency {
  return (id) => adjacency(id)?.filter(({ strength }) => strength === 'REQUIRED');
}

function otherEnd({ from, to }: PrerequisiteEdge, id: string): string {
  return from === id ? to : from;
}

/** Everything that chains of REQUIRED edges reach. */
function* requiredFrom(adjacency: Adjacency, start: string): Sliced<ReadonlySet<string>> {
  const reached = new Set([start]);
  const edgesOf = requiredOnly(adjacency);
  let walked = 0;
  for (const id of reached) {
    if (++walked % SKILLS_PER_SLICE === 0) yield;
    for (const edge of edgesOf(id) ?? []) reached.add(otherEnd(edge, id));
  }
  return reached;
}

function* walk(
  adjacency: Adjacency,
  start: string,
  maxDepth: number | null,
  isRequired: (id: string) => boolean,
): Sliced<Closure> {
  const entries: ClosureEntry[] = [];
  const seen = new Set([start]);
  let frontier = [new ClosureEntry(start, 0, 'REQUIRED', null)];
  let walked = 0;
  while (frontier.length > 0) {
    const next: ClosureEntry[] = [];
    for (const from of frontier) {
      if (++walked % SKILLS_PER_SLICE === 0) yield;
      for (const edge of adjacency(from.id) ?? []) {
        const id = otherEnd(edge, from.id);
        if (seen.has(id)) continue;
        if (from.depth === maxDepth) return { entries, truncated: true };
        seen.add(id);
        next.push(new ClosureEntry(id, from.depth + 1, isRequired(id) ? 'REQUIRED' : 'RECOMMENDED', from));
      }
    }
    // sorted by id, so that chains do not depend on the order in which edges were read
    frontier = next.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const entry of frontier) entries.push(entry);
  }
  return { entries, truncated: false };
}
