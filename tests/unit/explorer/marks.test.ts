import { describe, expect, it } from '@jest/globals';
import { changeBetween } from '../../../web/explorer/src/known/change.js';
import {
  divide,
  knowledgeOf,
  type Marks,
  merge,
  NO_MARKS,
  withState,
  withUnknown,
} from '../../../web/explorer/src/known/marks.js';

const marks = (some: Partial<Marks>): Marks => ({ ...NO_MARKS, ...some });

describe('a state of a skill', () => {
  it('replaces any other, and what is known is no longer marked as not known', () => {
    const before = marks({ skipped: ['skill:sql'], unknown: ['skill:sql', 'skill:git'] });
    expect(withState(before, ['skill:sql'], 'known')).toEqual(marks({ known: ['skill:sql'], unknown: ['skill:git'] }));
  });

  it('loses its level when it is no longer known', () => {
    const before = marks({ known: ['skill:git', 'skill:sql'], levels: { 'skill:sql': 'level:beginner' } });
    expect(withState(before, ['skill:sql'], 'learning')).toEqual(
      marks({ known: ['skill:git'], learning: ['skill:sql'] }),
    );
  });

  it('counts as not known while the skill is being learned, even if something known implies it', () => {
    const stated = marks({
      known: ['skill:docker', 'skill:sql'],
      learning: ['skill:linux'],
      skipped: ['skill:php'],
      unknown: ['skill:git'],
      levels: { 'skill:sql': 'level:beginner' },
    });
    expect(knowledgeOf(stated)).toEqual({
      known: ['skill:docker'],
      knownAt: [{ id: 'skill:sql', level: 'level:beginner' }],
      unknown: ['skill:git', 'skill:linux'],
    });
  });
});

describe('merging marks', () => {
  it('adds those of the other list, which take precedence', () => {
    const own = marks({ known: ['skill:git', 'skill:sql'], skipped: ['skill:php'], learning: ['skill:go'] });
    const other = marks({
      known: ['skill:php'],
      learning: ['skill:sql'],
      unknown: ['skill:git'],
      levels: { 'skill:php': 'level:beginner' },
    });
    expect(merge(own, other)).toEqual({
      known: ['skill:php'],
      learning: ['skill:go', 'skill:sql'],
      skipped: [],
      unknown: ['skill:git'],
      levels: { 'skill:php': 'level:beginner' },
    });
  });
});

describe('marks of a loaded graph', () => {
  const currentIds = new Map([
    ['skill:sql', 'skill:sql'],
    ['skill:old', 'skill:new'],
    ['level:beginner', 'level:beginner'],
  ]);

  it('are separated from others, which are kept, and follow merged skills', () => {
    const stored = marks({
      known: ['skill:elsewhere', 'skill:old', 'skill:sql'],
      learning: ['skill:other'],
      levels: { 'skill:old': 'level:beginner', 'skill:sql': 'level:elsewhere' },
    });
    expect(divide(stored, currentIds)).toEqual({
      own: marks({ known: ['skill:new', 'skill:sql'], levels: { 'skill:new': 'level:beginner' } }),
      foreign: marks({
        known: ['skill:elsewhere'],
        learning: ['skill:other'],
        levels: { 'skill:sql': 'level:elsewhere' },
      }),
    });
  });

  it('have one state for two merged skills: known before learning before skipped', () => {
    const both = new Map([...currentIds, ['skill:new', 'skill:new']]);
    const stored = marks({ known: ['skill:old'], skipped: ['skill:new'] });
    expect(divide(stored, both).own).toEqual(marks({ known: ['skill:new'] }));
  });
});

describe('a change', () => {
  const before = marks({ known: ['skill:git', 'skill:sql'] });

  it('names what ids have become', () => {
    expect(changeBetween(before, withState(before, ['skill:git', 'skill:sql'], null))).toEqual({
      ids: ['skill:git', 'skill:sql'],
      outcome: 'unmarked',
    });
    expect(changeBetween(before, withState(before, ['skill:go', 'skill:sql'], 'skipped'))).toEqual({
      ids: ['skill:go', 'skill:sql'],
      outcome: 'skipped',
    });
    expect(changeBetween(before, withUnknown(before, ['skill:sql']))).toEqual({
      ids: ['skill:sql'],
      outcome: 'unknown',
    });
  });

  it('can be of several kinds, of a level, or none', () => {
    const moved = withState(withState(before, ['skill:git'], null), ['skill:sql'], 'learning');
    expect(changeBetween(before, moved)?.outcome).toBe('mixed');
    const leveled = { ...before, levels: { 'skill:sql': 'level:beginner' } };
    expect(changeBetween(before, leveled)).toEqual({ ids: ['skill:sql'], outcome: 'level' });
    expect(changeBetween(before, withState(before, ['skill:sql'], 'known'))).toBeNull();
  });
});
