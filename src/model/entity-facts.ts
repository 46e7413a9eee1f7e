import type { EntityKind, Importance, SkillKind } from './records.js';

interface Facts<K extends EntityKind> {
  kind: K;
  id: string;
  name: string;
}

/** What planning needs about an entity that is given as a goal or as known. */
export type EntityFacts =
  | Facts<'SKILL' | 'TASK' | 'RESOURCE'>
  /** skills: those that use the technology, or are in the area or the track */
  | (Facts<'TECHNOLOGY' | 'AREA' | 'TRACK'> & { skills: readonly string[] })
  | (Facts<'ROLE'> & { needs: readonly { skill: string; importance: Importance }[] })
  /** skills: those of the level and of all lower levels */
  | (Facts<'LEVEL'> & { rank: number; skills: readonly { id: string; skillKind: SkillKind; levelRank: number }[] });
