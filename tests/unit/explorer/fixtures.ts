import type { Plan, Step } from '../../../web/explorer/src/planner/plan.js';

/** A step of a plan, with what a test does not care for filled in. */
export function step(
  slug: string,
  { neededFor = [], ...given }: Partial<Omit<Step, 'neededFor'>> & { neededFor?: string[] } = {},
): Step {
  return {
    position: 1,
    startMonth: 0,
    endMonth: 1,
    estimated: false,
    isGoal: false,
    time: { min: 1, max: 2 },
    skill: { id: `skill:${slug}`, name: slug, level: null },
    neededFor: neededFor.map((id) => ({ id: `skill:${id}` })),
    ...given,
  };
}

export function skill(slug: string) {
  return { id: `skill:${slug}`, name: slug };
}

/** A plan of nothing, but for what is given. */
export function plan(given: Partial<Plan>): Plan {
  return {
    exact: true,
    stepCount: 0,
    totalTime: { min: 0, max: 0 },
    stages: [],
    deferred: [],
    choices: [],
    criticalPath: [],
    alreadyKnown: [],
    unavoidable: [],
    cycles: [],
    ...given,
  };
}
