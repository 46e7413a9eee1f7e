import { idPrefix } from './ids.js';
import type { EdgeKind } from './records.js';

/** The fields of a USES edge that depend on what it starts at. */
export interface UseFields {
  kind: EdgeKind;
  from: string;
  primary?: boolean | null;
  hot?: boolean | null;
  inDemand?: boolean | null;
}

/** The field of a USES edge that its start does not have, and why; null if there is none. */
export function misplacedUseField({ kind, from, ...use }: UseFields): { field: string; reason: string } | null {
  if (kind !== 'USES') return null;
  const ofRole = from.startsWith(`${idPrefix('ROLE')}:`);
  const field = (ofRole ? (['primary'] as const) : (['hot', 'inDemand'] as const)).find((name) => use[name] === true);
  if (field === undefined) return null;
  const reason = ofRole
    ? 'must not be true for a role: only a skill can be the primary skill of a technology'
    : 'must not be true for a skill: it says what employers ask for in a role';
  return { field, reason };
}
