import { describe, expect, it } from '@jest/globals';
import type { Plan, Step } from '../../../web/explorer/src/planner/plan.js';
import { planMarkdown } from '../../../web/explorer/src/planner/markdown.js';
import { level, plan, skill, step } from './fixtures.js';

const BEGINNER = level('Beginner', 1);
const EXPERT = level('Expert', 4);

const head = {
  title: 'Learning path to C# [core]',
  options: { hoursPerWeek: 5, budgetMonths: 6, start: null },
  url: 'http://localhost/plan?goal=skill:c',
};

function oneStage(only: Step): Partial<Plan> {
  const milestone = { endMonth: 1, role: null, level: null, steps: [{ position: only.position }] };
  return { stages: [{ index: 1, steps: [only] }], milestones: [milestone] };
}

describe('a plan as Markdown', () => {
  it('has a section for each milestone, a task list for each stage, what is deferred and alongside, choices, assumptions and known skills', () => {
    const text = planMarkdown(
      plan({
        stepCount: 2,
        totalTime: { min: 2, max: 4 },
        stages: [
          { index: 1, steps: [step('http', { position: 1, neededFor: ['rest', 'later'] })] },
          {
            index: 2,
            steps: [
              step('rest', { position: 2, estimated: true }),
              step('sql', { position: 3, from: BEGINNER, to: EXPERT }),
            ],
          },
        ],
        milestones: [
          { endMonth: 1, role: null, level: BEGINNER, steps: [{ position: 1 }] },
          { endMonth: 3, role: { id: 'role:api', name: 'API developer' }, level: null, steps: [{ position: 2 }] },
        ],
        deferred: [step('later', { position: 4 })],
        alongside: [
          { isGoal: false, skill: { ...skill('teamwork'), level: null }, after: null },
          {
            isGoal: true,
            skill: { ...skill('mentoring'), level: null },
            after: { position: 2, skill: { name: 'rest' } },
          },
        ],
        choices: [
          {
            group: 'language',
            reason: 'It is shortest.',
            chosen: skill('go'),
            alternatives: [skill('java')],
            requiredBy: [skill('rest')],
          },
        ],
        assumptions: [
          {
            kind: 'ALTERNATIVES',
            group: 'language',
            options: [skill('go'), skill('java'), skill('php'), skill('ruby')],
            because: { __typename: 'Skill', ...skill('docker') },
            taken: null,
            exceptions: [],
          },
        ],
        alreadyKnown: [skill('git')],
      }),
      head,
    );
    expect(text).toBe(`# Learning path to C# \\[core\\]

2 steps, 2–4 months at 5 hours a week.

## Beginner level

Complete after 1 month.

### Stage 1

- [ ] **http**: 1–2 months; for rest and later

## API developer

Complete after 3 months.

### Stage 2

- [ ] **rest**: 1–2 months (estimated)
- [ ] **sql, Beginner → Expert**: 1–2 months

## Learned alongside

- [ ] **teamwork**: from the start
- [ ] **mentoring**: after step 2, rest

## Deferred beyond 6 months

- [ ] **later**: 1–2 months

## Choices

- **go** instead of java. It is shortest.

## Assumed to be known

- one of go, java, php and ruby, because of docker

## Already known

- [x] git

[Open this plan](http://localhost/plan?goal=skill:c)
`);
  });

  it('includes the level if there is one, and omits empty sections', () => {
    const leveled = { ...step('http').skill, level: BEGINNER };
    const text = planMarkdown(plan({ ...oneStage(step('http', { skill: leveled })), stepCount: 1 }), head);
    expect(text).toContain('\n1 step, ');
    expect(text).toContain('- [ ] **http**: Beginner, 1–2 months\n');
    expect(text).not.toMatch(/Choices|Assumed|known|Deferred|alongside/);
  });

  it('has dates with a first day', () => {
    const options = { ...head.options, start: '2026-12-01' };
    const planned = plan({ ...oneStage(step('http')), deferred: [step('later', { position: 2 })] });
    const text = planMarkdown(planned, { ...head, options });
    expect(text).toContain('Complete about 1 Jan 2027.');
    expect(text).toContain('## Deferred beyond 1 Jun 2027');
  });

  it('escapes names', () => {
    const odd = { id: 'skill:odd', name: '*a*_b_<script>`c`|d\\', level: null };
    const text = planMarkdown(plan(oneStage(step('x', { skill: odd }))), head);
    expect(text).toContain('**\\*a\\*\\_b\\_\\<script\\>\\`c\\`\\|d\\\\**');
  });
});
