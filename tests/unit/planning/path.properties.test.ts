import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assumePrerequisites } from '../../../src/planning/requirements.js';
import type { LearningPath } from '../../../src/planning/path.js';
import { idsOf, isMet, knowing, pathTo, questions, stepsOf } from './curriculum.js';

type Question = ReturnType<typeof questions> extends fc.Arbitrary<infer Q> ? Q : never;

function ask({ known, ...question }: Question, more: Question['more'] = [[], []]): LearningPath {
  const skills = [...known[0], ...more[0]];
  return pathTo(question.graph, { ...question, known: knowing(skills, ...known[1], ...more[1]) });
}

const knownSkills = ({ graph, known, assumePrerequisites: assume }: Question): Set<string> =>
  new Set(assume ? assumePrerequisites(graph, knowing(known[0])).skills : known[0]);

/** Whether the skills can be learned one after another, and hold the goals. */
function suffices(question: Question, steps: readonly string[]): boolean {
  const { graph, goals, known, includeRecommended } = question;
  const have = knownSkills(question);
  const rest = new Set(steps);
  for (let before = -1; before !== rest.size;) {
    before = rest.size;
    for (const step of rest) {
      if (!isMet(graph, step, have, known[1], includeRecommended)) continue;
      have.add(step);
      rest.delete(step);
    }
  }
  return rest.size === 0 && goals.every(({ id }) => have.has(id));
}

/** As JSON, with what is computed on demand. */
const written = (path: LearningPath): string =>
  JSON.stringify(path, (_, value: unknown) => (typeof value === 'function' ? (value as () => unknown)() : value));

describe('a learning path through any curriculum', () => {
  it('has every prerequisite of a step met before its stage, and ends with the goals known', () => {
    fc.assert(
      fc.property(questions(14), (question) => {
        const have = knownSkills(question);
        for (const { steps } of ask(question).stages) {
          for (const { skill } of steps) {
            expect(isMet(question.graph, skill, have, question.known[1], question.includeRecommended)).toBe(true);
          }
          for (const { skill } of steps) have.add(skill);
        }
        for (const { id } of question.goals) expect(have.has(id)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('has no step that can be left out', () => {
    fc.assert(
      fc.property(questions(14), (question) => {
        const steps = idsOf(ask(question));
        for (const step of steps) {
          expect(
            suffices(
              question,
              steps.filter((one) => one !== step),
            ),
          ).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is the cheapest of all sets of skills that would do', () => {
    fc.assert(
      fc.property(questions(9), (question) => {
        const path = ask(question);
        const skills = [...question.graph.skills.keys()].filter((id) => !knownSkills(question).has(id));
        const months = new Map(
          stepsOf(pathTo(question.graph, { goals: [{ id: 'all', name: 'all', needs: 'ALL', skills }] })).map(
            ({ skill, time }) => [skill, (time.min + time.max) / 2],
          ),
        );
        const cost = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + months.get(id)!, 0);
        let cheapest = Infinity;
        for (let bits = 0; bits < 2 ** skills.length; bits++) {
          const some = skills.filter((_, index) => bits & (1 << index));
          if (cost(some) < cheapest && suffices(question, some)) cheapest = cost(some);
        }
        expect(path.exact).toBe(true);
        expect(cost(idsOf(path))).toBeCloseTo(cheapest, 6);
      }),
      { numRuns: 150 },
    );
  });

  it('never takes longer when more is known', () => {
    fc.assert(
      fc.property(questions(14), (question) => {
        const months = ({ totalTime }: LearningPath): number => totalTime.min + totalTime.max;
        expect(months(ask(question, question.more))).toBeLessThanOrEqual(months(ask(question)) + 1e-4);
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
        const path = ask(question, [[...question.graph.skills.keys()], []]);
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
        const { graph, goals, known, assumePrerequisites: assume, includeRecommended } = question;
        const cut = pathTo(graph, {
          goals,
          known: knowing(known[0], ...known[1]),
          assumePrerequisites: assume,
          includeRecommended,
          budgetMonths,
        });
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
        const have = new Set([...knownSkills(question), ...idsOf(path)]);
        for (const { id } of question.goals) expect(have.has(id)).toBe(true);
        for (const id of idsOf(path)) {
          expect(isMet(question.graph, id, have, question.known[1], question.includeRecommended)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
