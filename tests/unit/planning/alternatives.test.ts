import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runToEnd } from '../../../src/model/sliced.js';
import type { AndOrNode, OrGroup } from '../../../src/graph-algorithms/and-or.js';
import { chooseAlternatives } from '../../../src/planning/choose-alternatives.js';
import { cheapestPlan, isFounded, type Problem } from './judge.js';

interface Shape {
  nodes: number;
  groups: number;
  acyclic: boolean;
}

/** Random AND/OR graphs; nodes point to lower ones only when acyclic, so that node 0 needs nothing. */
function problems({ nodes, groups, acyclic }: Shape): fc.Arbitrary<Problem> {
  const targets = (node: number, atLeast: number, atMost: number) =>
    fc.uniqueArray(fc.nat(acyclic ? Math.max(node - 1, 0) : nodes - 1), { minLength: atLeast, maxLength: atMost });
  const hard = fc.tuple(
    ...Array.from({ length: nodes }, (_, node) =>
      targets(node, 0, acyclic ? 2 : 1).map((list) => (node === 0 ? [] : list.filter((one) => one !== node))),
    ),
  );
  const group = fc
    .integer({ min: 1, max: nodes - 1 })
    .chain((owner) => targets(owner, 1, 3).map((list) => ({ owner, options: list.filter((one) => one !== owner) })));
  return fc.record({
    cost: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: nodes, maxLength: nodes }),
    hard,
    groups: fc.array(group, { maxLength: groups }).map((list) => list.filter(({ options }) => options.length > 0)),
    goals: fc.uniqueArray(fc.nat(nodes - 1), { minLength: 1, maxLength: 3 }),
    preferred: fc.constant(() => false),
  });
}

interface Node extends AndOrNode<Node> {
  at: number;
  required: Node[];
  groups: OrGroup<Node>[];
}

/** Solves a problem that is given by numbers; chosen: by group, -1 where its owner is not in the plan. */
function solve({ cost, hard, groups, goals, preferred }: Problem) {
  const nodes = hard.map((_, at): Node => ({ at, cost: cost[at]!, required: [], groups: [] }));
  hard.forEach((targets, at) => nodes[at]!.required.push(...targets.map((target) => nodes[target]!)));
  const orGroups = groups.map(({ owner, options }) => {
    const group = { options: options.map((option) => nodes[option]!) };
    nodes[owner]!.groups.push(group);
    return group;
  });
  const { plan, chosen, exact } = runToEnd(
    chooseAlternatives({
      nodes,
      goals: goals.map((goal) => nodes[goal]!),
      isPreferred: ({ at }) => preferred(at),
    }),
  );
  return {
    inPlan: (node: number) => plan.has(nodes[node]!),
    chosen: orGroups.map((group) => chosen.get(group)?.at ?? -1),
    exact,
  };
}

function planOf(problem: Problem): number[] {
  const { inPlan } = solve(problem);
  return problem.hard.map((_, node) => node).filter(inPlan);
}

const costOf = (problem: Problem, plan: readonly number[]): number =>
  plan.reduce((sum, node) => sum + problem.cost[node]!, 0);

describe('the choice of alternatives', () => {
  it('is the cheapest of all plans on small acyclic graphs', () => {
    fc.assert(
      fc.property(problems({ nodes: 10, groups: 8, acyclic: true }), (problem) => {
        expect(solve(problem).exact).toBe(true);
        expect(costOf(problem, planOf(problem))).toBe(cheapestPlan(problem));
      }),
      { numRuns: 400 },
    );
  });

  it('is the cheapest of all well-founded plans on small graphs with cycles', () => {
    fc.assert(
      fc.property(problems({ nodes: 8, groups: 7, acyclic: false }), (problem) => {
        const cheapest = cheapestPlan(problem);
        fc.pre(cheapest !== null);
        expect(solve(problem).exact).toBe(true);
        expect(costOf(problem, planOf(problem))).toBe(cheapest);
      }),
      { numRuns: 1000 },
    );
  });

  it('names for each group of the plan an option that is in the plan, and none for the others', () => {
    fc.assert(
      fc.property(problems({ nodes: 9, groups: 7, acyclic: false }), (problem) => {
        const { inPlan, chosen } = solve(problem);
        problem.groups.forEach(({ owner, options }, group) => {
          if (!inPlan(owner)) expect(chosen[group]).toBe(-1);
          else expect(options.includes(chosen[group]!) && inPlan(chosen[group]!)).toBe(true);
        });
        for (const goal of problem.goals) expect(inPlan(goal)).toBe(true);
        problem.hard.forEach((targets, node) => expect(!inPlan(node) || targets.every(inPlan)).toBe(true));
      }),
      { numRuns: 400 },
    );
  });

  it('is proved to be the cheapest for sixteen dependent groups of three options', () => {
    fc.assert(
      fc.property(coverings(16, 24), (problem) => {
        expect(solve(problem).exact).toBe(true);
      }),
      { seed: 16, numRuns: 100 },
    );
  });

  it('shares an option among groups rather than taking the cheapest of each', () => {
    // 0 is needed by two groups, whose own cheapest options are 1 and 2
    const problem = {
      cost: [3, 2, 2, 1, 1, 1],
      hard: [[], [], [], [], [], [3, 4]],
      groups: [
        { owner: 3, options: [0, 1] },
        { owner: 4, options: [0, 2] },
      ],
      goals: [5],
      preferred: () => false,
    };
    expect(planOf(problem)).toEqual([0, 3, 4, 5]);
    expect(planOf({ ...problem, preferred: (node: number) => node === 1 })).toEqual([1, 2, 3, 4, 5]);
  });

  it('does not satisfy a group by an option that requires the owner', () => {
    // 0 needs 1 or 2; 1 is cheap, but needs 0
    const problem = {
      cost: [1, 1, 9],
      hard: [[], [0], []],
      groups: [{ owner: 0, options: [1, 2] }],
      goals: [0],
      preferred: (node: number) => node === 1,
    };
    expect(planOf(problem)).toEqual([0, 2]);
  });

  it('takes the cheapest option into the cycle where every option leads back', () => {
    const problem = {
      cost: [1, 5, 4],
      hard: [[], [0], [0]],
      groups: [{ owner: 0, options: [1, 2] }],
      goals: [0],
      preferred: () => false,
    };
    expect(planOf(problem)).toEqual([0, 2]);
  });

  it('takes the cheapest option of each group alone where that is better than adding least at each turn', () => {
    // a hundred goals: one option costs 2, the other 1 and a base of 50 that all of them share
    const count = 100;
    const each = Array.from({ length: count }, (_, goal) => goal);
    const base = 3 * count;
    const problem = {
      cost: [...each.map(() => 1), ...each.map(() => 2), ...each.map(() => 1), 50],
      hard: [...each.map(() => []), ...each.map(() => []), ...each.map(() => [base]), []],
      groups: each.map((owner) => ({ owner, options: [count + owner, 2 * count + owner] })),
      goals: each,
      preferred: () => false,
    };
    expect(costOf(problem, planOf(problem))).toBe(count + count + 50);
  });

  it('names an option that comes before its owner, where one that comes after is in the plan, too', () => {
    // 1 and 2 are goals as well; 1 needs 0
    const problem = {
      cost: [1, 1, 1],
      hard: [[], [0], []],
      groups: [{ owner: 0, options: [1, 2] }],
      goals: [0, 1, 2],
      preferred: () => false,
    };
    expect([...solve(problem).chosen]).toEqual([2]);
  });

  it('costs no more than the cheapest option of each group alone, with nothing to spare, on graphs too large to be exact', () => {
    fc.assert(
      fc.property(coverings(120, 60), (problem) => {
        const { exact } = solve(problem);
        const plan = planOf(problem);
        expect(exact).toBe(false);
        expect(costOf(problem, plan)).toBeLessThanOrEqual(costOf(problem, cheapestAlone(problem)));
        for (const step of plan) {
          expect(isFounded(problem, new Set(plan.filter((one) => one !== step)))).toBe(false);
        }
      }),
      { numRuns: 10 },
    );
  });
});

/** Goals with three options each out of a few costly ones, some of which need another: one part of dependent groups. */
function coverings(goals: number, options: number): fc.Arbitrary<Problem> {
  const option = fc.nat(options - 1).map((one) => goals + one);
  return fc.record({
    cost: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: goals + options, maxLength: goals + options }),
    hard: fc
      .array(fc.option(fc.nat(options - 1)), { minLength: options, maxLength: options })
      .map((needs) => [
        ...Array.from({ length: goals }, () => []),
        ...needs.map((one, index) => (one === null || one >= index ? [] : [goals + one])),
      ]),
    groups: fc
      .array(fc.uniqueArray(option, { minLength: 3, maxLength: 3 }), { minLength: goals, maxLength: goals })
      .map((lists) => lists.map((list, owner) => ({ owner, options: list }))),
    goals: fc.constant(Array.from({ length: goals }, (_, goal) => goal)),
    preferred: fc.constant(() => false),
  });
}

/** What is needed when every group takes its cheapest option, whatever the others take. */
function cheapestAlone({ cost, hard, groups, goals }: Problem): number[] {
  const plan = new Set(goals);
  for (const node of plan) {
    hard[node]!.forEach((target) => plan.add(target));
    for (const { options } of groups.filter(({ owner }) => owner === node)) {
      plan.add(options.reduce((best, option) => (cost[option]! < cost[best]! ? option : best)));
    }
  }
  return [...plan];
}
