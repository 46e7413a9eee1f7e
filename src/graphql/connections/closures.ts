import type { Closure } from '../../graph/ports/graph-reads.js';
import type { Sliced } from '../../model/sliced.js';
import type { PrerequisiteStrength } from '../../model/records.js';
import {
  type Connection,
  type Keyed,
  type PageArgs,
  takeSlice,
  toConnection,
  toSlice,
} from '../../services/pagination.js';
import { closure, type ClosureEntry, type SameAs } from '../../planning/closure.js';

interface ClosureArgs extends PageArgs {
  maxDepth?: number | null;
  strength?: PrerequisiteStrength | null;
}

type ClosureConnection = Connection<Keyed & { entry: ClosureEntry }> & {
  totalCount: number;
  truncated: boolean;
};

/** A page of the skills that a walk from one skill reaches, by depth, then by id; with `sameAs`, across matches. */
export function* closureConnection(
  { adjacency, truncated, sameAs = null }: Closure & { sameAs?: SameAs | null },
  start: string,
  args: ClosureArgs,
): Sliced<ClosureConnection> {
  const { maxDepth = null, strength = null } = args;
  const walk = yield* closure((id) => adjacency.get(id), start, { maxDepth, strength, sameAs });
  const page = takeSlice(walk.entries, toSlice(args, ['number', 'string']));
  const { edges, pageInfo, totalCount } = toConnection(page, args, (entry) => ({ key: entry.key, entry }));
  return { edges, pageInfo, totalCount, truncated: truncated || walk.truncated };
}
