import { describe, expect, it } from '@jest/globals';
import type { QuestionFragment } from '../../../web/explorer/src/api/generated/graphql.js';
import { questionsOf } from '../../../web/explorer/src/known/question.js';
import { skill } from './fixtures.js';

const LANGUAGE: QuestionFragment = {
  kind: 'ALTERNATIVES',
  group: 'language',
  options: [skill('go'), skill('java')],
  because: { __typename: 'Skill', ...skill('docker') },
  taken: null,
  exceptions: [],
};

const ROLE = { __typename: 'Role', id: 'role:dba', name: 'DBA' } as const;
const preferred = (name: string): QuestionFragment => ({
  ...LANGUAGE,
  kind: 'PREFERRED_NEED',
  group: null,
  options: [skill(name)],
  because: ROLE,
});

describe('questions about assumptions', () => {
  it('say why one of several skills is assumed', () => {
    const [bySkill, byRole] = questionsOf([LANGUAGE, { ...LANGUAGE, because: ROLE }]);
    expect(bySkill).toMatchObject({
      text: 'You know docker, which requires one of these. Which one do you know?',
      note: '',
      asksFor: 'KNOWN',
    });
    expect(byRole?.text).toBe('The role DBA needs one of these. Which one do you know?');
  });

  it('note which option counts as known, and which would not be enough', () => {
    const [question] = questionsOf([{ ...LANGUAGE, taken: skill('go'), exceptions: [skill('java')] }]);
    expect(question?.note).toBe('go counts as the one you know. With java, more would be left to learn.');
  });

  it('deny a named group by its id, and other options one by one', () => {
    const [unnamed, named] = questionsOf([LANGUAGE, { ...LANGUAGE, group: 'group:programming-language' }]);
    expect(unnamed?.ifNone).toEqual(['skill:go', 'skill:java']);
    expect(named?.ifNone).toEqual(['group:programming-language']);
  });

  it('ask once for all preferred needs of a known role, last, which of them are not known', () => {
    expect(questionsOf([preferred('redis'), LANGUAGE, preferred('graphql')]).slice(1)).toMatchObject([
      {
        text: 'The role DBA prefers these, but does not require them. Which ones do you not know?',
        options: [skill('redis'), skill('graphql')],
        asksFor: 'UNKNOWN',
        ifNone: ['skill:redis', 'skill:graphql'],
      },
    ]);
  });
});
