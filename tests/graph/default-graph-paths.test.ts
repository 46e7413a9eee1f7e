import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_DATASET_FOLDER, readDatasetFolder } from '../../src/dataset/default-graph.js';
import { packageRoot } from '../../src/process/package-root.js';
import {
  DefaultGapDocument,
  DefaultMatchesDocument,
  DefaultPathDocument,
  type LearningPathInput,
} from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

/** What a mentor expects of the answers on the default graph. */

const dataset = readDatasetFolder(DEFAULT_DATASET_FOLDER);
const membersOf = (group: string): string[] =>
  dataset.edges.flatMap(({ kind, from, to }) => (kind === 'HAS_MEMBER' && from === group ? to : []));
const LANGUAGES = membersOf('group:programming-language');
const FRAMEWORKS = membersOf('group:web-framework');
const ROLES = ['junior-backend-developer', 'backend-developer', 'senior-backend-developer', 'backend-architect'].map(
  (slug) => `role:${slug}`,
);
const skills = dataset.nodes.flatMap((node) => (node.kind === 'SKILL' ? node : []));

interface TechnologyGoal {
  technology: string;
  primary: string | null;
  goal: string;
}
const TECHNOLOGY_GOALS = JSON.parse(
  readFileSync(join(packageRoot, 'tests/fixtures/technology-goals.json'), 'utf8'),
) as TechnologyGoal[];

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(dataset);
});
afterAll(() => graph.close());

async function pathTo(goals: string[], input: Omit<LearningPathInput, 'goals'> = {}) {
  const path = (await graph.ask(DefaultPathDocument, { input: { goals, ...input } })).learningPath!;
  const steps = path.stages.flatMap((stage) => stage.steps);
  return { ...path, steps, ids: steps.map(({ skill }) => skill.id) };
}

/** The REQUIRED prerequisites of a skill outside of groups, and theirs. */
function requiredOutsideGroups(id: string): Set<string> {
  const closure = new Set([id]);
  for (const skill of closure) {
    for (const { kind, from, to, strength, group } of dataset.edges) {
      const isRequired = kind === 'REQUIRES' && strength === 'REQUIRED' && group === null && to.startsWith('skill:');
      if (isRequired && from === skill) closure.add(to);
    }
  }
  return closure;
}

describe('a technology as a goal', () => {
  it.each(TECHNOLOGY_GOALS)('$technology leads to $goal', async ({ technology, goal }) => {
    const { choices } = await pathTo([technology]);
    expect(choices.find(({ group }) => group === technology)?.chosen.id).toBe(goal);
  });
});

describe('a known role', () => {
  it.each(ROLES)('%s never leads to a language or framework that the goal does not require by name', async (role) => {
    for (const { id } of skills) {
      const { ids } = await pathTo([id], { known: [role] });
      const required = requiredOutsideGroups(id);
      const taught = ids.filter((step) => [...LANGUAGES, ...FRAMEWORKS].includes(step) && !required.has(step));
      expect([id, ...taught]).toEqual([id]);
    }
  });

  it('covers each role before it fully', async () => {
    for (const [at, role] of ROLES.entries()) {
      for (const before of ROLES.slice(0, at)) {
        const { skillGap } = await graph.ask(DefaultGapDocument, { role: before, known: [role] });
        expect([role, before, skillGap!.coverage]).toEqual([role, before, 1]);
      }
    }
  });
});

describe('technologies of a CV', () => {
  const CV = ['python', 'django', 'postgresql', 'git', 'docker'].map((slug) => `technology:${slug}`);

  it('cover a part of every role that needs their skills, and a larger one the more are known', async () => {
    const coverage = async (known: string[]) => {
      const { roleMatches } = await graph.ask(DefaultMatchesDocument, { known });
      return new Map(roleMatches.edges.map(({ node, coverage: covered }) => [node.id, covered]));
    };
    const [few, all] = [await coverage(CV.slice(0, 1)), await coverage(CV)];
    expect(all.get('role:junior-backend-developer')).toBeGreaterThan(0.3);
    for (const [role, covered] of few) expect(all.get(role)).toBeGreaterThanOrEqual(covered);
  });
});

describe('a path from zero', () => {
  it('to the beginner level has one language, at most one framework, and 8 to 12 months', async () => {
    const { ids, totalTime } = await pathTo(['level:beginner']);
    expect(ids.filter((id) => LANGUAGES.includes(id))).toHaveLength(1);
    expect(ids.filter((id) => FRAMEWORKS.includes(id)).length).toBeLessThanOrEqual(1);
    const months = (totalTime.min + totalTime.max) / 2;
    expect([months >= 8, months <= 12]).toEqual([true, true]);
  });

  it('to the intermediate level does not teach a language because of one library', async () => {
    const { ids } = await pathTo(['level:intermediate']);
    expect(ids).not.toContain('skill:spring-data');
    const { ids: ofSpring } = await pathTo(['level:intermediate'], { prefer: ['skill:spring-boot'] });
    expect(ofSpring).toEqual(expect.arrayContaining(['skill:spring-boot', 'skill:spring-data', 'skill:java']));
    expect(ofSpring.filter((id) => LANGUAGES.includes(id))).toEqual(['skill:java']);
  });

  it('to a junior begins with fundamentals, a language, HTTP or version control, and no soft skill takes time', async () => {
    const { ids, steps, alongside } = await pathTo(['role:junior-backend-developer']);
    const first = ['skill:programming-fundamentals', 'skill:http-basics', 'skill:version-control', ...LANGUAGES];
    expect(ids.slice(0, 3).filter((id) => !first.includes(id))).toEqual([]);
    const soft = new Set(skills.flatMap(({ id, skillKind }) => (skillKind === 'SOFT' ? id : [])));
    expect(steps.filter(({ skill }) => soft.has(skill.id))).toEqual([]);
    expect(alongside.length).toBeGreaterThan(0);
  });

  const everyLanguage = ROLES.flatMap((role) => LANGUAGES.map((language) => [role, language] as const));
  it.each(everyLanguage)(
    'to %s with %s has that language alone, and no framework of another',
    async (role, language) => {
      const { ids } = await pathTo([role], { prefer: [language] });
      expect(ids.filter((id) => LANGUAGES.includes(id))).toEqual([language]);
      for (const framework of ids.filter((id) => FRAMEWORKS.includes(id))) {
        expect(requiredOutsideGroups(framework)).toContain(language);
      }
    },
  );

  it.each(ROLES)('to %s spends on a topic at most the time that the article states for it', async (role) => {
    const { steps } = await pathTo([role]);
    const whole = new Map<string, { min: number; max: number }>();
    const chosen = new Set(steps.map(({ skill }) => skill.id));
    // all shares, of a group of alternatives the chosen member
    for (const { id, learningTime, learningTimeShareOf: place } of skills) {
      const isOther = [LANGUAGES, FRAMEWORKS].some((group) => group.includes(id) && !chosen.has(id));
      if (!place || !learningTime || isOther) continue;
      const { min, max } = whole.get(place.locator) ?? { min: 0, max: 0 };
      whole.set(place.locator, { min: min + learningTime.min, max: max + learningTime.max });
    }
    const spent = new Map<string, { min: number; max: number }>();
    for (const { skill, time } of steps) {
      const place = skill.learningTimeShareOf?.locator;
      if (place === undefined) continue;
      const { min, max } = spent.get(place) ?? { min: 0, max: 0 };
      spent.set(place, { min: min + time.min, max: max + time.max });
    }
    expect(spent.size).toBeGreaterThan(3);
    for (const [place, { min, max }] of spent) {
      expect([place, min <= whole.get(place)!.min + 1e-6, max <= whole.get(place)!.max + 1e-6]).toEqual([
        place,
        true,
        true,
      ]);
    }
  });
});
