import { describe, expect, it } from '@jest/globals';
import { planInput } from '../../../web/explorer/src/planner/plan-input.js';
import { readPlanOptions } from '../../../web/explorer/src/planner/plan-options.js';
import { progressOf } from '../../../web/explorer/src/planner/progress.js';
import { skill } from './fixtures.js';

const NOTHING = { known: [], knownAt: [], unknown: [] };

describe('the input of a plan', () => {
  it('avoids skipped skills, but not those that the plan has as goals or prefers', () => {
    const options = readPlanOptions('?goal=skill:go&prefer=skill:sql&avoid=skill:php');
    const skipped = ['skill:go', 'skill:php', 'skill:rust', 'skill:sql'];
    expect(planInput(options, NOTHING, skipped).avoid).toEqual(['skill:php', 'skill:rust']);
  });

  it('avoids as many as the service accepts', () => {
    const skipped = Array.from({ length: 150 }, (_, index) => `skill:s${index}`);
    expect(planInput(readPlanOptions(''), NOTHING, skipped).avoid).toHaveLength(100);
  });
});

describe('the progress of a plan', () => {
  const steps = ['http', 'sql', 'rest'].map((slug) => ({ skill: skill(slug) }));
  const path = {
    alreadyKnown: [{ id: 'skill:git' }],
    stages: [{ steps: steps.slice(0, 1) }, { steps: steps.slice(1) }],
  };

  it('counts known skills, and names the first step that is not skipped', () => {
    expect(progressOf(path, [], ['skill:http'])).toEqual({
      known: 1,
      total: 4,
      next: skill('sql'),
      isInProgress: false,
    });
  });

  it('names a step in progress before others', () => {
    expect(progressOf(path, ['skill:rest'], [])).toMatchObject({ next: skill('rest'), isInProgress: true });
  });

  it('is complete without steps', () => {
    expect(progressOf({ ...path, stages: [] }, [], [])).toMatchObject({ known: 1, total: 1, next: null });
  });
});
