import type { Closure } from './graph/port.js';
import type { PrerequisiteStrength } from './graph/records.js';
import { type PageArgs, takeSlice, toConnection, toSlice } from './paging.js';
import { closure } from './planning/closure.js';

interface ClosureArgs extends PageArgs {
  maxDepth?: number | null;
  strength?: PrerequisiteStrength | null;
}

/** A page of what a walk from one skill reaches, nearest first, then by id. */
export function closureConnection({ adjacency, truncated }: Closure, start: string, args: ClosureArgs) {
  const { maxDepth = null, strength = null } = args;
  const walk = closure((id) => adjacency.get(id), start, { maxDepth, strength });
  const items = walk.entries.map((entry) => ({ key: [entry.depth, entry.id] as const, entry }));
  const connection = toConnection(takeSlice(items, toSlice(args, ['number', 'string'])), args, ({ entry }) => ({
    entry,
  }));
  return { ...connection, truncated: truncated || walk.truncated };
}
