import { expect, it } from '@jest/globals';
import type { LearningPathQuery } from '../../../clients/documents.generated.js';
import { describeLearningPath } from '../../../clients/texts/learning-path.js';
import { toMarkdown } from '../../../clients/texts/markdown.js';

type Path = NonNullable<LearningPathQuery['learningPath']>;

const EMPTY_PATH: Path = {
  goals: [{ id: 'skill:docker', name: 'Docker' }],
  stepCount: 0,
  totalTime: { min: 0, max: 0 },
  wholeTime: { min: 0, max: 0 },
  exact: true,
  stages: [],
  milestones: [],
  alongside: [],
  assumptions: [],
  criticalPath: [],
  alreadyKnown: [],
  deferred: [],
  choices: [],
  unavoidable: [],
  unfollowed: [],
  cycles: [],
  graphVersion: 1,
};
const LINUX = { id: 'skill:linux', name: 'Linux' };
const STEP = {
  position: 1,
  skill: LINUX,
  isGoal: false,
  from: null,
  to: null,
  estimated: true,
  neededFor: [],
  time: { min: 1 / 3, max: 2 },
  startMonth: 0,
  endMonth: 7 / 6,
};

const BEGINNER = { id: 'level:beginner', name: 'Beginner' };
const EXPERT = { id: 'level:expert', name: 'Expert' };
const MILESTONE = { role: null, level: BEGINNER, time: STEP.time, endMonth: 7 / 6 };

const textOf = (path: Partial<Path>) =>
  toMarkdown(describeLearningPath({ learningPath: { ...EMPTY_PATH, ...path } }, 1));

it('says that nothing is left to learn', () => {
  expect(textOf({})).toBe('## Path to Docker (skill:docker)\n\nNothing is left to learn.');
});

it('shows months to two places, and says which are estimated', () => {
  const text = textOf({
    stepCount: 1,
    totalTime: STEP.time,
    stages: [{ index: 1, steps: [STEP] }],
    milestones: [{ ...MILESTONE, steps: [{ position: 1 }] }],
  });
  expect(text).toContain('1 skill to learn in 0.33 to 2 months, one after another, at 1 hour a week.');
  expect(text).toContain('| 1 | Linux | skill:linux | ~0.33–2 | 1.17 |\n\n~ estimated');
});

it('shows what is deferred even where no step fits', () => {
  const text = textOf({ deferred: [STEP] });
  expect(text).toMatch(/0 skills to learn[^]*## Deferred[^]*Linux/);
});

it('closes cycles, and reports when a shorter path cannot be ruled out', () => {
  const text = textOf({ stepCount: 1, exact: false, cycles: [['skill:a', 'skill:b']] });
  expect(text).toContain('- skill:a → skill:b → skill:a');
  expect(text).toContain('Not all combinations of alternatives were checked');
});

it('has one table for several goals without a role', () => {
  const [first, second] = [1, 2].map((position) => ({ ...STEP, position }));
  const text = textOf({
    goals: [...EMPTY_PATH.goals, LINUX],
    stepCount: 2,
    stages: [first!, second!].map((step, at) => ({ index: at + 1, steps: [step] })),
    milestones: [first!, second!].map(({ position }) => ({ ...MILESTONE, steps: [{ position }] })),
  });
  expect(text).toMatch(/## Steps\n\n\| Stage [^]*\n\| 1 \| Linux [^]*\n\| 2 \| Linux /);
  expect(text).not.toContain('complete after');
});

it('has a table for each milestone, with stages numbered on, and says which milestone the time budget cuts', () => {
  const [first, second, third] = [1, 2, 3].map((position) => ({ ...STEP, position }));
  const text = textOf({
    stepCount: 2,
    stages: [
      { index: 1, steps: [first!] },
      { index: 2, steps: [{ ...second!, from: BEGINNER, to: EXPERT }] },
    ],
    deferred: [third!],
    milestones: [
      { ...MILESTONE, steps: [{ position: 1 }] },
      { ...MILESTONE, role: { id: 'role:sre', name: 'SRE' }, level: null, steps: [{ position: 2 }, { position: 3 }] },
    ],
  });
  expect(text).toMatch(/## Beginner level: complete after 1.17 months\n\n.*\n.*\n\| 1 \| Linux \|/);
  expect(text).toMatch(/## SRE, in part\n\n.*\n.*\n\| 2 \| Linux, Beginner → Expert \|/);
});

it('shows what is learned alongside, and when it can begin', () => {
  const text = textOf({
    alongside: [
      { skill: { id: 'skill:teamwork', name: 'Teamwork' }, after: null, isGoal: true },
      { skill: { id: 'skill:mentoring', name: 'Mentoring' }, after: { position: 1, skill: LINUX }, isGoal: true },
    ],
  });
  expect(text).toContain('- Teamwork (skill:teamwork), from the start\n- Mentoring (skill:mentoring), after Linux');
  expect(text).not.toContain('Nothing is left');
});

it('says why a preference has no effect', () => {
  const text = textOf({ unfollowed: [{ preference: LINUX, reason: 'ALREADY_MET' }] });
  expect(text).toContain('Preferences without effect');
  expect(text).toContain('- Linux (skill:linux): what is known meets the choice');
});
