import type { Plan, Step } from '../../../web/explorer/src/planner/plan.js';

/** Creates a step with defaults. */
export function step(
  slug: string,
  { neededFor = [], ...overrides }: Partial<Omit<Step, 'neededFor'>> & { neededFor?: string[] } = {},
): Step {
  return {
    position: 1,
    startMonth: 0,
    endMonth: 1,
    estimated: false,
    isGoal: false,
    from: null,
    to: null,
    time: { min: 1, max: 2 },
    skill: { id: `skill:${slug}`, name: slug, level: null },
    neededFor: neededFor.map((id) => ({ id: `skill:${id}` })),
    ...overrides,
  };
}

export function skill(slug: string) {
  return { id: `skill:${slug}`, name: slug };
}

/** Creates an empty plan with overrides. */
export function plan(overrides: Partial<Plan>): Plan {
  return {
    exact: true,
    stepCount: 0,
    totalTime: { min: 0, max: 0 },
    wholeTime: { min: 0, max: 0 },
    stages: [],
    milestones: [],
    alongside: [],
    assumptions: [],
    deferred: [],
    choices: [],
    criticalPath: [],
    alreadyKnown: [],
    unavoidable: [],
    cycles: [],
    ...overrides,
  };
}

/** Creates a level. */
export function level(name: string, rank: number) {
  return { id: `level:${name.toLowerCase()}`, name, rank };
}
