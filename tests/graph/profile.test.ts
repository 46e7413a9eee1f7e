import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_DATASET_FOLDER, readDatasetFolder } from '../../src/dataset/default-graph.js';
import {
  CoverageOfRolesDocument,
  MonthsOfPathDocument,
  ProfileDocument,
  type ProfileInput,
  ProfileQuestionsDocument,
} from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

const SENIOR = 'role:senior-backend-developer';
const JUNIOR = 'role:junior-backend-developer';
const CV = ['python', 'django', 'postgresql', 'git', 'docker', 'terraform'].map((slug) => `technology:${slug}`);

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(readDatasetFolder(DEFAULT_DATASET_FOLDER));
});
afterAll(() => graph.close());

async function profileOf(input: ProfileInput, page: { first?: number; after?: string | null } = {}) {
  const { profile } = await graph.ask(ProfileDocument, { input, first: page.first ?? 100, after: page.after });
  const skills = profile.skills.edges.map(({ node, level, reason, because }) => {
    return { id: node.id, name: node.name, level: level?.id ?? null, reason, because: because.id };
  });
  return { ...profile, edges: skills, of: (id: string) => skills.find((skill) => skill.id === id) };
}

const questionsOf = async (input: ProfileInput) =>
  (await graph.ask(ProfileQuestionsDocument, { input })).profile.questions;

describe('the skills of a profile', () => {
  it('are those of a CV of technologies and what these require, with the reasons', async () => {
    const { of, assumptions, technologiesWithoutEffect } = await profileOf({ known: CV });
    expect(of('skill:django')).toMatchObject({ reason: 'TECHNOLOGY', because: 'technology:django', level: null });
    expect(of('skill:relational-databases')).toMatchObject({ reason: 'TECHNOLOGY', because: 'technology:postgresql' });
    expect(of('skill:http-basics')).toMatchObject({ reason: 'PREREQUISITE', because: 'skill:django' });
    expect(of('skill:sql')).toMatchObject({ reason: 'PREREQUISITE', because: 'skill:relational-databases' });
    expect(assumptions).toEqual([]);
    expect(technologiesWithoutEffect).toEqual([]);
  });

  it('have the level that a known role needs, and what it prefers is assumed', async () => {
    const { edges, assumptions, skills } = await profileOf({ known: [SENIOR] });
    expect(skills.totalCount).toBe(edges.length);
    expect(edges.filter(({ reason, level }) => reason === 'ROLE' && level !== null).length).toBeGreaterThan(20);
    const kinds = new Set(assumptions.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['ALTERNATIVES', 'PREFERRED_NEED']);
  });

  it('have the level that is stated, and are pages', async () => {
    const knownAt = [{ id: 'technology:python', level: 'level:advanced' }];
    const all = await profileOf({ known: ['level:beginner'], knownAt });
    expect(all.of('skill:python')).toMatchObject({ reason: 'TECHNOLOGY', level: 'level:advanced' });
    expect(all.of('skill:http-basics')).toMatchObject({
      reason: 'LEVEL',
      because: 'level:beginner',
      level: 'level:beginner',
    });
    const first = await profileOf({ known: ['level:beginner'], knownAt }, { first: 5 });
    const { hasNextPage, endCursor } = first.skills.pageInfo;
    expect(hasNextPage).toBe(true);
    const second = await profileOf({ known: ['level:beginner'], knownAt }, { first: 100, after: endCursor });
    expect([...first.edges, ...second.edges]).toEqual(all.edges);
  });

  it('are none where nothing is known', async () => {
    expect(await profileOf({})).toMatchObject({ edges: [], assumptions: [], technologiesWithoutEffect: [] });
  });

  it('name the technologies that have no primary skill', async () => {
    const { technologiesWithoutEffect, edges } = await profileOf({ known: ['technology:owasp-top-10'] });
    expect(technologiesWithoutEffect).toEqual([{ id: 'technology:owasp-top-10' }]);
    expect(edges).toEqual([]);
  });
});

describe('the questions of a profile', () => {
  const monthsWith = async (input: ProfileInput & { goals: string[] }) => {
    const { wholeTime } = (await graph.ask(MonthsOfPathDocument, { input })).learningPath!;
    return (wholeTime.min + wholeTime.max) / 2;
  };

  it.each([
    ['a CV', { known: CV, goals: [SENIOR] }],
    ['a junior', { known: [JUNIOR], goals: [SENIOR] }],
    ['a beginner', { known: ['level:beginner'], goals: ['skill:kubernetes'] }],
    ['a technology that is only evidence', { known: ['technology:owasp-top-10'], goals: [SENIOR] }],
  ])('of %s are answered by the ids of an answer, with the months that it says', async (_, input) => {
    const { questions, months } = await questionsOf(input);
    expect(questions.length).toBeGreaterThan(0);
    expect(months).toBeCloseTo(await monthsWith(input), 4);
    // each path is planned again: the first questions are enough
    for (const { answers, months: difference } of questions.slice(0, 4)) {
      const said = answers.map((answer) => answer.months!);
      for (const [at, { known, knownAt, unknown }] of answers.entries()) {
        if (at > 0 && at < answers.length - 1) continue;
        const merged = { ...input, known: [...input.known, ...known], knownAt, unknown };
        expect(said[at]).toBeCloseTo(await monthsWith(merged), 4);
      }
      expect(difference).toBeCloseTo(Math.max(...said) - Math.min(...said), 4);
    }
    const differences = questions.map((question) => question.months!);
    expect(differences).toEqual([...differences].sort((a, b) => b - a));
  });

  it('begin with the language for someone of whom nothing is known', async () => {
    const { questions } = await questionsOf({ goals: [SENIOR] });
    expect(questions[0]).toMatchObject({ kind: 'ALTERNATIVES', namedGroup: { id: 'group:programming-language' } });
    expect(questions.length).toBeLessThanOrEqual(10);
  });

  it('ask which language a junior knows, at the level that is assumed', async () => {
    const { questions } = await questionsOf({ known: [JUNIOR], goals: [SENIOR] });
    const language = questions.find(({ kind }) => kind === 'ASSUMPTION')!;
    expect(language.assumption).toEqual({ kind: 'ALTERNATIVES' });
    expect(language.answers[0]).toMatchObject({ known: [], knownAt: [{ level: 'level:beginner' }] });
    expect(language.answers.at(-1)).toMatchObject({ skill: null, unknown: [language.namedGroup!.id] });
  });

  it('ask for a skill that a technology without effect is evidence of', async () => {
    const { questions } = await questionsOf({ known: ['technology:owasp-top-10'], goals: [SENIOR] });
    const [question] = questions.filter(({ kind }) => kind === 'TECHNOLOGY');
    expect(question).toMatchObject({
      technology: { id: 'technology:owasp-top-10' },
      skills: [{ id: 'skill:security-basics' }],
    });
  });

  it('are ranked by the mean coverage of roles without goals', async () => {
    const { questions, months, coverage } = await questionsOf({ known: CV });
    expect(months).toBeNull();
    const meanWith = async (answer: { known: string[]; unknown: string[] }) => {
      const known = [...CV, ...answer.known];
      const { roleMatches } = await graph.ask(CoverageOfRolesDocument, { known, unknown: answer.unknown });
      const sum = roleMatches.edges.reduce((total, edge) => total + edge.coverage, 0);
      return sum / roleMatches.edges.length;
    };
    expect(coverage).toBeCloseTo(await meanWith({ known: [], unknown: [] }), 4);
    for (const { answers } of questions.slice(0, 3)) {
      for (const answer of answers) expect(answer.coverage).toBeCloseTo(await meanWith(answer), 4);
    }
    const differences = questions.map((question) => question.coverage!);
    expect(differences).toEqual([...differences].sort((a, b) => b - a));
  });
});

describe('a profile of wrong input is refused, with the argument', () => {
  const many = Array.from({ length: 101 }, (_, at) => `skill:none-${at}`);

  it.each<[string, ProfileInput]>([
    ['known', { known: ['skill:pyton'] }],
    ['goals', { goals: ['role:none'] }],
    ['unknown', { known: ['skill:sql'], unknown: ['skill:sql'] }],
    ['knownAt', { knownAt: [{ id: 'skill:sql', level: 'skill:sql' }] }],
    ['goals', { goals: many }],
  ])('%s', async (argument, input) => {
    const { extensions } = await graph.failure(ProfileDocument, { input });
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });

  it('with a page that is too large', async () => {
    const { extensions } = await graph.failure(ProfileDocument, { input: {}, first: 101 });
    expect(extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first' });
  });
});
