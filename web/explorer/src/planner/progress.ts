import type { ContinuePlanQuery } from '../api/generated/graphql.js';

type Path = NonNullable<ContinuePlanQuery['learningPath']>;
type Skill = Path['stages'][number]['steps'][number]['skill'];

/** How far a path has been learned. */
export interface Progress {
  known: number;
  /** known skills and steps */
  total: number;
  /** the first step in progress, or else the first that is not skipped; null if none is left */
  next: Skill | null;
  isInProgress: boolean;
}

/** @param path  without a time budget, so that no step is deferred */
export function progressOf(
  { alreadyKnown, stages }: Pick<Path, 'alreadyKnown' | 'stages'>,
  learning: readonly string[],
  skipped: readonly string[],
): Progress {
  const skills = stages.flatMap(({ steps }) => steps.map(({ skill }) => skill));
  const current = skills.find(({ id }) => learning.includes(id));
  const next = current ?? skills.find(({ id }) => !skipped.includes(id)) ?? null;
  return {
    known: alreadyKnown.length,
    total: alreadyKnown.length + skills.length,
    next,
    isInProgress: current !== undefined,
  };
}
