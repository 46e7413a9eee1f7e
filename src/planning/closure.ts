import type { PrerequisiteStrength } from '../model/records.js';
import type { Sliced } from '../model/sliced.js';
import type { PrerequisiteEdge } from '../model/prerequisite-graph.js';

const SKILLS_OF_SLICE = 200;

/** Edges of one skill: to its prerequisites, or from its dependents; the walk goes to the end that it has not come from. */
export type Adjacency = (id: string) => readonly PrerequisiteEdge[] | undefined;

export interface ClosureOptions {
  /** hops, at least 1; null for no limit */
  maxDepth?: number | null;
  /** only skills of this strength (see ClosureEntry); null for both */
  strength?: PrerequisiteStrength | null;
}

export interface Closure {
  /** nearest first, then by id; without the start */
  entries: ClosureEntry[];
  /** maxDepth kept the walk from going on */
  truncated: boolean;
}

/** A skill that a walk has reached, linked to the one before it on a shortest chain. */
export class ClosureEntry {
  constructor(
    readonly id: string,
    /** hops on a shortest chain; with a strength of REQUIRED, of REQUIRED edges */
    readonly depth: number,
    /** REQUIRED when a chain of REQUIRED edges alone leads here */
    readonly strength: PrerequisiteStrength,
    private readonly before: ClosureEntry | null,
  ) {}

  /** Ids along one shortest chain, the start first, this skill last. */
  get via(): string[] {
    const chain = [this.id];
    for (let at = this.before; at !== null; at = at.before) chain.push(at.id);
    return chain.reverse();
  }
}

/**
 * Every skill that a walk along prerequisite edges reaches (breadth-first search; Moore 1959). It ends on cycles, too;
 * the same graph gives the same answer, whatever the order of its edges.
 *
 * @param adjacency  `graph.prerequisites.get` for what a skill needs; edges by their `to` for what needs it
 * @returns O(V log V + E); a chain (`via`) is put together when it is read
 */
export function* closure(adjacency: Adjacency, start: string, options: ClosureOptions = {}): Sliced<Closure> {
  const { maxDepth = null, strength = null } = options;
  if (strength === 'REQUIRED') return yield* walk(adjacency, start, maxDepth, null, true);
  const required = yield* requiredFrom(adjacency, start);
  const all = yield* walk(adjacency, start, maxDepth, required, false);
  return strength === null ? all : { ...all, entries: all.entries.filter((entry) => entry.strength === strength) };
}

/** Everything that chains of REQUIRED edges alone lead to. */
function* requiredFrom(adjacency: Adjacency, start: string): Sliced<Set<string>> {
  const reached = new Set([start]);
  let walked = 0;
  for (const from of reached) {
    if (++walked % SKILLS_OF_SLICE === 0) yield;
    for (const edge of adjacency(from) ?? []) {
      if (edge.strength === 'REQUIRED') reached.add(edge.from === from ? edge.to : edge.from);
    }
  }
  return reached;
}

/** @param required  skills that count as REQUIRED; null for all */
function* walk(
  adjacency: Adjacency,
  start: string,
  maxDepth: number | null,
  required: ReadonlySet<string> | null,
  requiredOnly: boolean,
): Sliced<Closure> {
  const entries: ClosureEntry[] = [];
  const seen = new Set([start]);
  let frontier = [new ClosureEntry(start, 0, 'REQUIRED', null)];
  let walked = 0;
  while (frontier.length > 0) {
    const next: ClosureEntry[] = [];
    for (const from of frontier) {
      if (++walked % SKILLS_OF_SLICE === 0) yield;
      for (const edge of adjacency(from.id) ?? []) {
        const id = edge.from === from.id ? edge.to : edge.from;
        if (seen.has(id) || (requiredOnly && edge.strength !== 'REQUIRED')) continue;
        if (from.depth === maxDepth) return { entries, truncated: true };
        seen.add(id);
        next.push(new ClosureEntry(id, from.depth + 1, (required?.has(id) ?? true) ? 'REQUIRED' : 'RECOMMENDED', from));
      }
    }
    // by id, so that chains do not hang on the order in which edges were read
    frontier = next.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const entry of frontier) entries.push(entry);
  }
  return { entries, truncated: false };
}
