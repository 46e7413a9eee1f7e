import { type Marks, stateIn, type State, unique } from './marks.js';

/** What ids are after a change. */
export type Outcome = State | 'unknown' | 'unmarked' | 'level' | 'mixed';

/** A change of marks, to describe to the user. */
export interface Change {
  ids: readonly string[];
  outcome: Outcome;
}

/** What has changed between marks; null if nothing has. */
export function changeBetween(before: Marks, after: Marks): Change | null {
  const ids = unique([...markedIn(before), ...markedIn(after)]);
  const changed = ids.filter((id) => outcomeIn(before, id) !== outcomeIn(after, id));
  if (changed.length === 0) {
    const leveled = after.known.filter((id) => before.levels[id] !== after.levels[id]);
    return leveled.length > 0 ? { ids: leveled, outcome: 'level' } : null;
  }
  const [outcome, ...others] = new Set(changed.map((id) => outcomeIn(after, id)));
  return { ids: changed, outcome: outcome === undefined || others.length > 0 ? 'mixed' : outcome };
}

function markedIn({ known, learning, skipped, unknown }: Marks): string[] {
  return [...known, ...learning, ...skipped, ...unknown];
}

function outcomeIn(marks: Marks, id: string): Outcome {
  return stateIn(marks, id) ?? (marks.unknown.includes(id) ? 'unknown' : 'unmarked');
}
