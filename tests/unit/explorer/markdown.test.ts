import { describe, expect, it } from '@jest/globals';
import { planMarkdown } from '../../../web/explorer/src/planner/markdown.js';
import { plan, skill, step } from './fixtures.js';

const head = {
  title: 'The way to C# [core]',
  hoursPerWeek: 5,
  budgetMonths: 6,
  address: 'http://localhost/plan?goal=skill:c',
};

describe('a plan as Markdown', () => {
  it('is a task list for each stage, with times, what steps are for, choices, what waits and what is known', () => {
    const text = planMarkdown(
      plan({
        stepCount: 2,
        totalTime: { min: 2, max: 4 },
        stages: [
          { index: 1, steps: [step('http', { neededFor: ['rest', 'later'] })] },
          { index: 2, steps: [step('rest', { estimated: true })] },
        ],
        deferred: [step('later')],
        choices: [
          {
            group: 'language',
            reason: 'It is shortest.',
            chosen: skill('go'),
            alternatives: [skill('java')],
            skill: skill('rest'),
          },
        ],
        alreadyKnown: [skill('sql')],
      }),
      head,
    );
    expect(text).toBe(`# The way to C# \\[core\\]

2 steps, 2–4 months at 5 hours a week.

## Stage 1

- [ ] **http**: 1–2 months; for rest and later

## Stage 2

- [ ] **rest**: 1–2 months (estimated)

## Left for later than 6 months

- [ ] **later**: 1–2 months

## Choices

- **go**, not java. It is shortest.

## Known already

- [x] sql

[Open this plan](http://localhost/plan?goal=skill:c)
`);
  });

  it('says a level where there is one, and nothing of parts that are empty', () => {
    const leveled = { ...step('http').skill, level: { id: 'level:a', name: 'Beginner', rank: 1 } };
    const text = planMarkdown(plan({ stages: [{ index: 1, steps: [step('http', { skill: leveled })] }] }), head);
    expect(text).toContain('- [ ] **http**: Beginner, 1–2 months\n');
    expect(text).not.toMatch(/Choices|Known|Left for later/);
  });

  it('keeps names from being read as Markdown', () => {
    const odd = { id: 'skill:odd', name: '*a*_b_<script>`c`|d\\', level: null };
    const text = planMarkdown(plan({ stages: [{ index: 1, steps: [step('x', { skill: odd })] }] }), head);
    expect(text).toContain('**\\*a\\*\\_b\\_\\<script\\>\\`c\\`\\|d\\\\**');
  });
});
