import type { EntityKind, Importance, SkillKind } from './records.js';

interface Facts<K extends EntityKind> {
  kind: K;
  id: string;
  name: string;
}

/** What the graph says about an entity that is given as a goal, or as known. */
export type EntityFacts =
  | Facts<'SKILL' | 'TASK' | 'RESOURCE'>
  /** skills: those that use the technology, are in the area or on the track */
  | (Facts<'TECHNOLOGY' | 'AREA' | 'TRACK'> & { skills: readonly string[] })
  | (Facts<'ROLE'> & { needs: readonly { skill: string; importance: Importance }[] })
  /** skills: those of the level and of the levels below */
  | (Facts<'LEVEL'> & { rank: number; skills: readonly { id: string; skillKind: SkillKind; levelRank: number }[] });
