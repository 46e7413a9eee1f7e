import { describe, expect, it } from '@jest/globals';
import { planMarkdown } from '../../../web/explorer/src/planner/markdown.js';
import { plan, skill, step } from './fixtures.js';

const head = {
  title: 'Learning path to C# [core]',
  hoursPerWeek: 5,
  budgetMonths: 6,
  url: 'http://localhost/plan?goal=skill:c',
};

describe('a plan as Markdown', () => {
  it('has a task list for each stage with times and purposes, deferred steps, choices and known skills', () => {
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
    expect(text).toBe(`# Learning path to C# \\[core\\]

2 steps, 2–4 months at 5 hours a week.

## Stage 1

- [ ] **http**: 1–2 months; for rest and later

## Stage 2

- [ ] **rest**: 1–2 months (estimated)

## Deferred beyond 6 months

- [ ] **later**: 1–2 months

## Choices

- **go** instead of java. It is shortest.

## Already known

- [x] sql

[Open this plan](http://localhost/plan?goal=skill:c)
`);
  });

  it('includes the level if there is one, and omits empty sections', () => {
    const leveled = { ...step('http').skill, level: { id: 'level:a', name: 'Beginner', rank: 1 } };
    const text = planMarkdown(plan({ stages: [{ index: 1, steps: [step('http', { skill: leveled })] }] }), head);
    expect(text).toContain('- [ ] **http**: Beginner, 1–2 months\n');
    expect(text).not.toMatch(/Choices|known|Deferred/);
  });

  it('escapes names', () => {
    const odd = { id: 'skill:odd', name: '*a*_b_<script>`c`|d\\', level: null };
    const text = planMarkdown(plan({ stages: [{ index: 1, steps: [step('x', { skill: odd })] }] }), head);
    expect(text).toContain('**\\*a\\*\\_b\\_\\<script\\>\\`c\\`\\|d\\\\**');
  });
});
