import { expect, it } from '@jest/globals';
import type { AssumedFragment } from '../../../clients/documents.generated.js';
import { assumptionBlocks } from '../../../clients/texts/assumptions.js';
import { toMarkdown } from '../../../clients/texts/markdown.js';

const PYTHON = { id: 'skill:python', name: 'Python' };
const JAVA = { id: 'skill:java', name: 'Java' };
const DOCKER = { id: 'skill:docker', name: 'Docker' };
const ROLE = { id: 'role:senior', name: 'Senior developer' };
const LANGUAGE: AssumedFragment = {
  kind: 'ALTERNATIVES',
  group: 'language',
  options: [PYTHON, JAVA],
  because: DOCKER,
  taken: null,
  exceptions: [],
};

const textOf = (assumption: Partial<AssumedFragment>) => toMarkdown(assumptionBlocks([{ ...LANGUAGE, ...assumption }]));

it.each([
  [DOCKER, 'because Docker (skill:docker) requires one of them.'],
  [ROLE, 'because Senior developer (role:senior) needs one of them.'],
  [{ id: 'level:beginner', name: 'Beginner' }, 'because Beginner (level:beginner) includes one of them.'],
  [{ id: 'group:language', name: 'A language' }, 'because A language (group:language) is known.'],
])('lists all options of an assumption, and why one of them is assumed: %j', (because, reason) => {
  expect(textOf({ because })).toContain(`- One of Python (skill:python), Java (skill:java), ${reason}`);
});

it('names the option that a path takes, and the options that would not be enough', () => {
  const text = textOf({ taken: PYTHON, exceptions: [JAVA] });
  expect(text).toMatch(/The path counts Python as the known one\. This does not hold for Java\.$/);
});

it('tells a preferred need of a known role from a choice', () => {
  const text = textOf({ kind: 'PREFERRED_NEED', group: null, options: [JAVA], because: ROLE });
  expect(text).toMatch(/- Java \(skill:java\), because Senior developer \(role:senior\) prefers it\.$/);
});

it('lists the preferred needs of a role together, after the choices', () => {
  const preferred = { ...LANGUAGE, kind: 'PREFERRED_NEED', group: null, because: ROLE } as const;
  const needs = [JAVA, DOCKER].map((skill) => ({ ...preferred, options: [skill] }));
  expect(toMarkdown(assumptionBlocks([...needs, LANGUAGE]))).toMatch(
    /- One of Python.*\n- Java \(skill:java\), Docker \(skill:docker\), because Senior developer \(role:senior\) prefers them\.$/,
  );
});
