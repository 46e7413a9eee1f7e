import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inferKnown, type Known } from '../../../src/planning/known.js';
import type { LearningPath } from '../../../src/planning/path.js';
import { idsOf, isMet, knowing, pathTo, questions, requiredByGoals, skillGoals, stepsOf } from './curriculum.js';

type Question = ReturnType<typeof questions> extends fc.Arbitrary<infer Q> ? Q : never;

function ask({ known, ...question }: Question, more: readonly string[] = []): LearningPath {
  return pathTo(question.graph, { ...question, known: knowing([...known, ...more]) });
}

const knownBy = ({ graph, known, assumePrerequisites }: Question, more: readonly string[] = []): Known =>
  inferKnown(graph, knowing([...known, ...more]), assumePrerequisites);

/** What is known, with the options of assumptions that a path took. */
function knownOn(question: Question, path: LearningPath): Known {
  const known = knownBy(question);
  const required = requiredByGoals(question, known);
  const taken = path.assumptions().flatMap(({ taken: option }) => (option === null ? [] : [option]));
  return known.with(
    taken.flatMap((option) => [...known.impliedBy(option)].filter((id) => !required.has(id))),
    null,
  );
}

/** Whether the skills can be learned one after another, and hold the goals. */
function suffices({ graph, goals, includeRecommended }: Question, known: Known, steps: readonly string[]): boolean {
  const learned = new Set<string>();
  const rest = new Set(steps);
  for (let before = -1; before !== rest.size;) {
    before = rest.size;
    for (const step of rest) {
      if (!isMet(graph, step, known, learned, includeRecommended)) continue;
      learned.add(step);
      rest.delete(step);
    }
  }
  return rest.size === 0 && goals.every(({ id }) => learned.has(id) || known.skills.has(id));
}

/** The cost of the cheapest set of skills that suffices, by trying every set. */
function cheapest(question: Question, known: Known, cost: (ids: readonly string[]) => number): number {
  const skills = [...question.graph.skills.keys()].filter((id) => !known.skills.has(id));
  let least = Infinity;
  for (let bits = 0; bits < 2 ** skills.length; bits++) {
    const some = skills.filter((_, index) => bits & (1 << index));
    if (cost(some) < least && suffices(question, known, some)) least = cost(some);
  }
  return least;
}

/** What is known with no option or any one option of each assumption. */
function everyTaking(question: Question): Known[] {
  const base = knownBy(question);
  const required = requiredByGoals(question, base);
  let all = [base];
  for (const { options } of base.assumptions) {
    if (options.length === 1) continue;
    const more = options.filter((option) => !required.has(option)).map((option) => base.impliedBy(option));
    all = all.flatMap((known) => [
      known,
      ...more.map((ids) =>
        known.with(
          [...ids].filter((id) => !required.has(id)),
          null,
        ),
      ),
    ]);
  }
  return all;
}

/** As JSON, with what is computed on demand. */
const written = (path: LearningPath): string =>
  JSON.stringify(path, (_, value: unknown) => (typeof value === 'function' ? (value as () => unknown)() : value));

describe('a learning path through any curriculum', () => {
  it('has every prerequisite of a step met before its stage, and ends with the goals known', () => {
    fc.assert(
      fc.property(questions(14, { grouped: true }), (question) => {
        const path = ask(question);
        const known = knownOn(question, path);
        const learned = new Set<string>();
        for (const { steps } of path.stages) {
          for (const { skill } of steps) {
            expect(isMet(question.graph, skill, known, learned, question.includeRecommended)).toBe(true);
          }
          for (const { skill } of steps) learned.add(skill);
        }
        for (const { id } of question.goals) expect(learned.has(id) || known.skills.has(id)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('has no step that can be left out', () => {
    fc.assert(
      fc.property(questions(14, { grouped: true }), (question) => {
        const path = ask(question);
        const steps = idsOf(path);
        const known = knownOn(question, path);
        for (const step of steps) {
          const others = steps.filter((one) => one !== step);
          expect(suffices(question, known, others)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the cheapest of all sets of skills that would do, whichever option of an assumption is taken as known', () => {
    fc.assert(
      fc.property(questions(8, { grouped: true }), (question) => {
        const path = ask(question);
        const whole = pathTo(question.graph, { goals: skillGoals(...question.graph.skills.keys()) });
        const months = new Map(stepsOf(whole).map(({ skill, time }) => [skill, (time.min + time.max) / 2]));
        const cost = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + months.get(id)!, 0);
        const least = Math.min(...everyTaking(question).map((known) => cheapest(question, known, cost)));
        // assumptions are resolved one after another, which is exact for one of them
        if (path.exact) expect(cost(idsOf(path))).toBeCloseTo(least, 6);
        else expect(cost(idsOf(path))).toBeGreaterThanOrEqual(least - 1e-6);
      }),
      { numRuns: 200 },
    );
  });

  it('never takes longer when more is known, unless that resolves an assumption', () => {
    fc.assert(
      fc.property(questions(14, { grouped: true }), (question) => {
        const months = ({ totalTime }: LearningPath): number => totalTime.min + totalTime.max;
        const more = knownBy(question, question.more);
        const resolved = knownBy(question).assumptions.some(({ options }) => options.some((id) => more.skills.has(id)));
        const [longer, shorter] = [ask(question), ask(question, question.more)];
        if (resolved || !shorter.exact) return;
        expect(months(shorter)).toBeLessThanOrEqual(months(longer) + 1e-4);
      }),
      { numRuns: 500 },
    );
  });

  it('is the same for the same input', () => {
    fc.assert(
      fc.property(questions(14), (question) => {
        expect(written(ask(question))).toBe(written(ask(question)));
      }),
    );
  });

  it('is empty when all is known', () => {
    fc.assert(
      fc.property(questions(14), (question) => {
        const path = ask(question, [...question.graph.skills.keys()]);
        expect(idsOf(path)).toEqual([]);
        expect(path.totalTime).toEqual({ min: 0, max: 0 });
        expect(path.alreadyKnown()).toEqual(expect.arrayContaining(question.goals.map(({ id }) => id)));
      }),
    );
  });

  it('keeps the steps that end within the budget, and defers the others', () => {
    fc.assert(
      fc.property(questions(14), fc.integer({ min: 1, max: 20 }), (question, budgetMonths) => {
        const whole = stepsOf(ask(question));
        const cut = pathTo(question.graph, { ...question, known: knowing(question.known), budgetMonths });
        expect([...stepsOf(cut), ...cut.deferred]).toEqual(whole);
        expect(stepsOf(cut)).toEqual(whole.filter(({ endMonth }) => endMonth <= budgetMonths));
      }),
    );
  });

  it('has each cycle in one stage, and every other step after what it requires', () => {
    fc.assert(
      fc.property(questions(9, { cyclic: true }), (question) => {
        const path = ask(question);
        const stageOf = new Map(
          path.stages.flatMap(({ index, steps }) => steps.map(({ skill }) => [skill, index] as const)),
        );
        const together = (a: string, b: string) => path.cycles.some((cycle) => cycle.includes(a) && cycle.includes(b));
        for (const cycle of path.cycles) expect(new Set(cycle.map((id) => stageOf.get(id))).size).toBe(1);
        for (const { skill, requires } of stepsOf(path)) {
          for (const required of requires) {
            expect(stageOf.get(required)! < stageOf.get(skill)! || together(required, skill)).toBe(true);
          }
        }
        const known = knownOn(question, path);
        const learned = new Set(idsOf(path));
        for (const { id } of question.goals) expect(learned.has(id) || known.skills.has(id)).toBe(true);
        for (const id of learned) {
          expect(isMet(question.graph, id, known, learned, question.includeRecommended)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
