import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { neo4jReads } from '../../src/graph/neo4j/reads.js';
import { career, cycleOfThree, manyRoles } from '../fixtures/situations.js';
import {
  EveryAnswerDocument,
  LearningPathDocument,
  type LearningPathInput,
  NextSkillsDocument,
  PathDiagramsDocument,
  type PathFragment,
  PathOnlyDocument,
  ReadinessDocument,
  RoleMatchesDocument,
  type RoleMatchesQuery,
  SkillGapDocument,
} from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

let graph: TestGraph;

const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id.replace('skill:', ''));
const skillIds = (...slugs: string[]): string[] => slugs.map((slug) => `skill:${slug}`);
const stagesOf = ({ stages }: PathFragment): string[][] =>
  stages.map(({ steps }) => ids(steps.map(({ skill }) => skill)));
const choicesOf = ({ choices }: PathFragment) =>
  choices.map(({ group, chosen, alternatives }) => [group, ...ids([chosen, ...alternatives])]);

async function pathTo(goals: string[], input: Omit<LearningPathInput, 'goals'> = {}): Promise<PathFragment> {
  return (await graph.ask(PathOnlyDocument, { input: { goals, ...input } })).learningPath!;
}

describe('on a small career', () => {
  beforeAll(async () => {
    graph = await openTestGraph(career());
  });
  afterAll(() => graph.close());

  describe('a learning path', () => {
    it.each([
      ['a skill', 'skill:http', [['http']]],
      ['a technology', 'technology:kafka', [['programming', 'http'], ['python'], ['web'], ['queues']]],
      ['a role, for its essential needs', 'role:developer', [['http', 'programming'], ['python'], ['web']]],
      [
        'a level, for its technical skills',
        'level:low',
        [['http', 'programming'], ['go', 'java', 'python'], ['scripts']],
      ],
      ['an area', 'area:networking', [['http']]],
      ['a track', 'track:cloud', [['http', 'programming'], ['python'], ['web'], ['queues']]],
    ])('leads to %s', async (_kind, goal, stages) => {
      const path = await pathTo([goal]);
      expect(stagesOf(path).map((stage) => stage.sort())).toEqual(stages.map((stage) => stage.sort()));
      expect(path.goals).toEqual([{ id: goal }]);
    });

    it('leads to goals of different kinds, in order of priority and without duplicates', async () => {
      const goals = [
        'technology:kafka',
        'role:writer',
        'area:networking',
        'skill:scripts',
        'role:writer',
        'track:cloud',
      ];
      const path = await pathTo(goals, { known: ['skill:go'] });
      expect(stagesOf(path)).toEqual([['http', 'teamwork', 'python'], ['web', 'scripts'], ['queues']]);
      expect(path.goals.map(({ id }) => id)).toEqual([...new Set(goals)]);
      expect(path.alreadyKnown).toEqual([{ id: 'skill:go' }, { id: 'skill:programming' }]);
      expect(path.stepCount).toBe(6);
      expect(path.exact).toBe(true);
    });

    it('includes the preferred needs of a role only on request', async () => {
      expect(stagesOf(await pathTo(['role:developer'], { includePreferred: true }))[0]).toContain('teamwork');
    });

    it('lists the other skills that use a technology, and the alternatives of a skill', async () => {
      const path = await pathTo(['technology:kafka']);
      expect(choicesOf(path)).toEqual([
        ['technology:kafka', 'queues', 'streams'],
        ['language', 'python', 'go', 'java'],
      ]);
      expect(path.choices.map(({ reason }) => reason)).toEqual([
        'It is the easiest skill that uses kafka: lowest level, then shortest to learn.',
        'It adds 3 months to the path, as java would; more skills build on it.',
      ]);
    });

    it('treats a known technology as meeting a choice, but not its skill as known', async () => {
      const path = await pathTo(['skill:web'], { known: ['technology:go'] });
      expect(stagesOf(path)).toEqual([['http'], ['web']]);
      expect(path.choices[0]).toMatchObject({
        chosen: { id: 'skill:go' },
        reason: 'go, which it uses, is known already.',
      });
      expect(stagesOf(await pathTo(['skill:go'], { known: ['technology:go'] }))).toEqual([['programming'], ['go']]);
    });

    it('avoids skills and technologies, and lists those that are unavoidable', async () => {
      const chosen = async (input: Omit<LearningPathInput, 'goals'>) =>
        ids([(await pathTo(['skill:web'], input)).choices[0]!.chosen])[0];
      expect(await chosen({ avoid: ['skill:python'] })).toBe('java');
      expect(await chosen({ avoid: ['technology:python', 'skill:java'] })).toBe('go');
      expect(await chosen({ prefer: ['technology:go'] })).toBe('go');
      const { unavoidable } = await pathTo(['skill:web'], { avoid: ['skill:http', 'technology:java'] });
      expect(unavoidable).toEqual([{ id: 'skill:http' }]);
    });

    it('schedules steps by the pace, defers steps beyond the budget, and estimates missing learning times', async () => {
      const path = await pathTo(['skill:scripts'], { hoursPerWeek: 5, budgetMonths: 7 });
      const rows = path.stages.flatMap(({ steps }) =>
        steps.map(({ position, startMonth, endMonth }) => [position, startMonth, endMonth]),
      );
      expect(rows).toEqual([
        [1, 0, 2],
        [2, 2, 6],
      ]);
      expect(path.deferred).toMatchObject([
        { skill: { id: 'skill:scripts' }, estimated: true, isGoal: true, startMonth: 6 },
      ]);
      expect(path).toMatchObject({ stepCount: 2, totalTime: { min: 6, max: 6 } });
      expect(ids(path.criticalPath)).toEqual(['programming', 'python']);
    });

    it('lists for each step its prerequisites in the path and its dependents', async () => {
      const { stages } = await pathTo(['skill:web']);
      const web = stages.at(-1)!.steps[0]!;
      expect(web).toMatchObject({
        isGoal: true,
        requires: [{ id: 'skill:http' }, { id: 'skill:python' }],
        neededFor: [],
      });
      expect(ids(stages[0]!.steps.flatMap(({ neededFor }) => neededFor))).toEqual(['web', 'python']);
    });

    it('assumes the prerequisites of what is known, unless that is disabled', async () => {
      expect(stagesOf(await pathTo(['skill:queues'], { known: ['skill:web'] }))).toEqual([['queues']]);
      const bare = await pathTo(['skill:java'], { known: ['skill:python'], assumePrerequisites: false });
      expect(stagesOf(bare)).toEqual([['programming'], ['java']]);
    });

    it('is empty if everything is known', async () => {
      const path = await pathTo(['role:developer', 'technology:kafka'], { known: ['level:high'] });
      expect(path).toMatchObject({
        stages: [],
        stepCount: 0,
        totalTime: { min: 0, max: 0 },
        deferred: [],
        exact: true,
      });
    });

    it('has the version of the graph', async () => {
      const { learningPath, graphInfo } = await graph.ask(LearningPathDocument, { input: { goals: ['skill:web'] } });
      expect(learningPath!.graphVersion).toBe(graphInfo.version);
    });

    it('has a diagram for Mermaid, or for DOT on request', async () => {
      const { learningPath } = await graph.ask(PathDiagramsDocument, { input: { goals: ['skill:web'] } });
      const { standard, mermaid, dot } = learningPath!;
      expect(mermaid).toMatch(/^flowchart TD/);
      expect(standard).toBe(mermaid);
      expect(dot).toMatch(/^digraph/);
      for (const drawing of [mermaid, dot]) expect(drawing).toContain('programming');
    });

    it('takes as many statements for many goals as for one', async () => {
      const statements = async (goals: string[]) => {
        const before = graph.session.sent;
        await pathTo(goals, { known: ['skill:programming'] });
        return graph.session.sent - before;
      };
      const one = await statements(['skill:scripts']);
      expect(await statements(['level:low', 'level:high', 'role:developer', 'role:writer', 'track:cloud'])).toBe(one);
      expect(one).toBeLessThanOrEqual(9);
    });
  });

  describe('readiness', () => {
    const ask = async (skills: string[], known: string[]) =>
      (await graph.ask(ReadinessDocument, { skills: skillIds(...skills), known })).readiness.map(
        ({ skill, status, missing }) => [...ids([skill]), status, ...ids(missing)],
      );

    it('is returned in the order of the input, with the missing skills', async () => {
      expect(await ask(['web', 'java', 'programming', 'web'], ['skill:programming'])).toEqual([
        ['web', 'LOCKED', 'go', 'http', 'java', 'python'],
        ['java', 'READY'],
        ['programming', 'KNOWN'],
        ['web', 'LOCKED', 'go', 'http', 'java', 'python'],
      ]);
    });

    it('treats the prerequisites of known skills as known, and a technology as an alternative', async () => {
      expect(await ask(['programming', 'go', 'http'], ['skill:scripts'])).toEqual([
        ['programming', 'KNOWN'],
        ['go', 'READY'],
        ['http', 'READY'],
      ]);
      expect(await ask(['web'], ['technology:java', 'skill:http'])).toEqual([['web', 'READY']]);
    });
  });

  describe('a skill gap', () => {
    const gapOf = async (
      role: string,
      known?: string[],
      more: { includePreferred?: boolean; budgetMonths?: number } = {},
    ) => (await graph.ask(SkillGapDocument, { role, ...(known && { known }), ...more })).skillGap!;

    it('lists what is missing in learning order, with the evidence and the path', async () => {
      const gap = await gapOf('role:developer', ['skill:teamwork', 'skill:java']);
      expect(gap).toMatchObject({ role: { id: 'role:developer' }, have: [{ id: 'skill:teamwork' }] });
      expect(gap.missing).toEqual([
        { skill: { id: 'skill:http' }, importance: 'ESSENTIAL', proficiency: { id: 'level:low' }, ...judgement },
        { skill: { id: 'skill:web' }, importance: 'ESSENTIAL', proficiency: { id: 'level:high' }, ...judgement },
      ]);
      expect(stagesOf(gap.path!)).toEqual([['http'], ['web']]);
    });
    const judgement = { basis: 'INFERRED', rationale: 'the test says so' };

    it('weights essential needs over preferred ones, and proficiency', async () => {
      const covered = async (...known: string[]) => (await gapOf('role:developer', known)).coverage;
      expect(await covered()).toBe(0);
      // of 2 for http, 2 x 1.5 for web, 1 for teamwork
      expect(await covered('skill:teamwork')).toBeCloseTo(1 / 6);
      expect(await covered('skill:http')).toBeCloseTo(2 / 6);
      expect(await covered('skill:web')).toBeCloseTo(5 / 6);
      expect(await covered('level:high')).toBe(1);
    });

    it('treats nothing as known by default, and has nothing missing if everything is known', async () => {
      expect(await gapOf('role:developer')).toMatchObject({ coverage: 0, have: [] });
      const full = await gapOf('role:developer', ['level:high']);
      expect(full).toMatchObject({ coverage: 1, missing: [], path: { stages: [], alreadyKnown: expect.anything() } });
    });

    it('leads to preferred needs on request, within a budget', async () => {
      const { path } = await gapOf('role:streamer', ['skill:web', 'role:writer'], {
        includePreferred: true,
        budgetMonths: 2,
      });
      expect(path!.stages.flatMap(({ steps }) => steps)).toMatchObject([
        { skill: { id: 'skill:queues' }, isGoal: true },
      ]);
      expect(path!.deferred).toMatchObject([{ skill: { id: 'skill:streams' } }]);
    });
  });

  describe('the next skills', () => {
    const next = async (known: string[], goals?: string[], first?: number) =>
      (await graph.ask(NextSkillsDocument, { known, ...(goals && { goals }), ...(first && { first }) })).nextSkills;

    it('can be started now, and list what they unlock and which roles need them', async () => {
      const found = await next(['skill:python']);
      expect(ids(found.map(({ skill }) => skill)).sort()).toEqual(['go', 'http', 'java', 'scripts', 'teamwork']);
      expect(found[0]).toMatchObject({
        skill: { id: 'skill:http' },
        explanation: 'Opens up web; takes 1 month; one role needs it.',
        unlocks: [{ id: 'skill:web' }],
        usedByRoles: [{ id: 'role:developer' }],
        time: { min: 1, max: 1 },
      });
      const scores = found.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
    });

    it('are on the path to the goals, if there are any', async () => {
      const found = await next(['skill:java'], ['role:streamer']);
      expect(found).toMatchObject([{ skill: { id: 'skill:http' }, unlocks: [{ id: 'skill:web' }] }]);
      expect(found[0]!.explanation).toBe('Opens up web on the way to streamer; takes 1 month; one role needs it.');
    });

    it('include skills with an alternative that uses a known technology', async () => {
      const found = await next(['technology:python', 'skill:http']);
      expect(ids(found.map(({ skill }) => skill))).toContain('web');
    });

    it('require nothing if nothing is known, and are empty if everything is', async () => {
      expect(ids((await next([])).map(({ skill }) => skill)).sort()).toEqual(['http', 'programming', 'teamwork']);
      expect(await next([], undefined, 1)).toHaveLength(1);
      expect(await next(['level:high'])).toEqual([]);
      expect(await next(['level:high'], ['role:developer'])).toEqual([]);
    });
  });

  it.each([
    ['a level', ['level:low'], skillIds('programming', 'python', 'java', 'go', 'http', 'teamwork', 'scripts')],
    ['a role', ['role:developer'], skillIds('web', 'http')],
    ['an area', ['area:networking'], ['skill:http']],
    ['a track', ['track:cloud'], ['skill:queues']],
    ['what a skill requires', skillIds('queues'), skillIds('queues', 'web', 'http')],
    ['a repeat', skillIds('http', 'http'), skillIds('http')],
  ])('treats %s as the same known skills in all queries', async (_kind, known, alike) => {
    const ask = (one: string[]) =>
      graph.ask(EveryAnswerDocument, {
        known: one,
        skills: skillIds('web', 'streams', 'java', 'http'),
        goals: ['skill:streams', 'role:writer'],
        role: 'role:developer',
      });
    expect(await ask(known)).toEqual(await ask(alike));
  });

  describe('invalid input', () => {
    const failed = async (
      argument: string,
      asking: Promise<{ message: string; extensions?: Record<string, unknown> }>,
    ) => {
      const { message, extensions } = await asking;
      expect([extensions?.code, extensions?.argument]).toEqual(['BAD_USER_INPUT', argument]);
      return { message, extensions };
    };
    const path = (input: LearningPathInput) => graph.failure(PathOnlyDocument, { input });

    it.each([
      ['goals', () => path({ goals: ['skill:pyton'] })],
      ['known', () => path({ goals: ['skill:web'], known: ['skill:http', 'skill:pyton'] })],
      ['avoid', () => path({ goals: ['skill:web'], avoid: ['skill:pyton'] })],
      ['prefer', () => path({ goals: ['skill:web'], prefer: ['skill:pyton'] })],
      ['skills', () => graph.failure(ReadinessDocument, { skills: ['skill:pyton'], known: [] })],
      ['known', () => graph.failure(ReadinessDocument, { skills: [], known: ['skill:pyton'] })],
      ['role', () => graph.failure(SkillGapDocument, { role: 'skill:pyton' })],
      ['known', () => graph.failure(SkillGapDocument, { role: 'role:writer', known: ['skill:pyton'] })],
      ['known', () => graph.failure(RoleMatchesDocument, { known: ['skill:pyton'] })],
      ['known', () => graph.failure(NextSkillsDocument, { known: ['skill:pyton'] })],
      ['goals', () => graph.failure(NextSkillsDocument, { known: [], goals: ['skill:pyton'] })],
    ])('gets suggestions for an unknown id in %s', async (argument, asking) => {
      const { message, extensions } = await failed(argument, asking());
      expect(message).toMatch(/did you mean skill:python/);
      expect(extensions).toMatchObject({ unknownIds: ['skill:pyton'] });
      expect((extensions!.suggestions as string[])[0]).toBe('skill:python');
    });

    it.each<[string, LearningPathInput, RegExp]>([
      ['goals', { goals: [] }, /empty; name at least one/],
      ['goals', { goals: ['technology:unused'] }, /no skill uses technology:unused/],
      ['goals', { goals: ['source:book'] }, /source:book/],
      ['avoid', { goals: ['skill:web'], avoid: ['skill:web'] }, /skill:web is a goal/],
      ['avoid', { goals: ['technology:kafka'], avoid: ['technology:kafka'] }, /technology:kafka is a goal/],
      ['avoid', { goals: ['skill:web'], avoid: ['role:writer'] }, /neither a skill nor a technology/],
      ['prefer', { goals: ['skill:web'], avoid: ['skill:go'], prefer: ['skill:go'] }, /skill:go is in avoid as well/],
      ['hoursPerWeek', { goals: ['skill:web'], hoursPerWeek: 169 }, /at most 168/],
    ])('is refused with the argument %s and a hint', async (argument, input, message) => {
      expect((await failed(argument, path(input))).message).toMatch(message);
    });

    it.each([
      ['hoursPerWeek', -1],
      ['hoursPerWeek', 0],
      ['budgetMonths', -3],
    ])('is refused for %s of %d', async (field, value) => {
      const { message, extensions } = await path({ goals: ['skill:web'], [field]: value });
      expect(extensions?.code).toBe('BAD_USER_INPUT');
      expect(message).toContain(`input.${field}`);
    });

    it('gets the kind of an id that is no role or no skill', async () => {
      const role = await failed('role', graph.failure(SkillGapDocument, { role: 'skill:web' }));
      expect(role.message).toMatch(/skill:web is not a role/);
      const skills = ['role:writer'];
      expect((await failed('skills', graph.failure(ReadinessDocument, { skills, known: [] }))).message).toMatch(
        /is a role/,
      );
    });

    it('is refused for too many ids before anything is read', async () => {
      const many = (count: number) => Array.from({ length: count }, (_, at) => `skill:s${at}`);
      const before = graph.session.sent;
      await failed('goals', path({ goals: many(101) }));
      await failed('known', path({ goals: ['skill:web'], known: many(2_001) }));
      for (const list of ['goals', 'known', 'avoid', 'prefer']) {
        const asked = await failed(list, path({ goals: ['skill:web'], [list]: many(10_000) }));
        expect(asked.message).toMatch(/10000 (ids|items) are more than/);
      }
      await failed('known', graph.failure(SkillGapDocument, { role: 'role:writer', known: many(10_000) }));
      await failed('known', graph.failure(RoleMatchesDocument, { known: many(10_000) }));
      await failed('known', graph.failure(NextSkillsDocument, { known: many(10_000) }));
      await failed('known', graph.failure(ReadinessDocument, { skills: ['skill:web'], known: many(10_000) }));
      expect(graph.session.sent).toBe(before);
    });
  });
});

describe('on a graph with a cycle', () => {
  beforeAll(async () => {
    graph = await openTestGraph(cycleOfThree());
  });
  afterAll(() => graph.close());

  it('puts the members into one stage, reports the cycle, and terminates in all queries', async () => {
    const path = await pathTo(['skill:outside']);
    expect(stagesOf(path)).toEqual([['a', 'b', 'c'], ['outside']]);
    expect(path.cycles).toEqual([skillIds('a', 'b', 'c')]);
    const { nextSkills } = await graph.ask(NextSkillsDocument, { known: ['skill:a'] });
    expect(nextSkills).toMatchObject([{ skill: { id: 'skill:outside' } }]);
    const { readiness } = await graph.ask(ReadinessDocument, { skills: skillIds('c', 'outside'), known: ['skill:a'] });
    expect(readiness.map(({ status }) => status)).toEqual(['KNOWN', 'READY']);
  });
});

describe('on a thousand skills and many roles', () => {
  beforeAll(async () => {
    graph = await openTestGraph(manyRoles());
  });
  afterAll(() => graph.close());

  const thousand = Array.from({ length: 1_000 }, (_, at) => `skill:s${at}`);

  it('plans with a thousand known skills', async () => {
    const path = await pathTo(['skill:s1199', 'skill:s1005'], { known: thousand });
    expect(path.stepCount).toBe(21);
    const { nextSkills } = await graph.ask(NextSkillsDocument, { known: thousand, first: 100 });
    expect(ids(nextSkills.map(({ skill }) => skill)).sort()).toEqual(
      Array.from({ length: 10 }, (_, at) => `s${1_000 + at}`),
    );
    const { skillGap } = await graph.ask(SkillGapDocument, { role: 'role:r3', known: thousand });
    expect(skillGap).toMatchObject({ coverage: 0, path: { stepCount: 20 } });
  });

  it('walks from a thousand skills and visits each skill once', async () => {
    const { adjacency, truncated } = await neo4jReads(graph.session).closure(thousand, 'OUT', 1_001);
    expect(truncated).toBe(false);
    expect(adjacency.size).toBe(990);
  });

  it('paginates the roles without gaps or duplicates, by descending coverage', async () => {
    const known = [...thousand, ...skillIds('s1199', 's1197')];
    const { roleMatches: whole } = await graph.ask(RoleMatchesDocument, { known, first: 100 });
    const seen: RoleMatchesQuery['roleMatches']['edges'] = [];
    for (let after: string | null | undefined = null, more = true; more;) {
      const page: RoleMatchesQuery = await graph.ask(RoleMatchesDocument, { known, first: 7, after });
      seen.push(...page.roleMatches.edges);
      ({ endCursor: after, hasNextPage: more } = page.roleMatches.pageInfo);
    }
    expect(seen).toEqual(whole.edges);
    expect(new Set(seen.map(({ node }) => node.id)).size).toBe(45);
    expect(whole.totalCount).toBe(45);
    const coverages = seen.map(({ coverage }) => coverage);
    expect(coverages).toEqual([...coverages].sort((a, b) => b - a));
    expect([coverages[0], coverages.at(-1)]).toEqual([1, 0]);
    expect(seen[0]!.missing).toEqual([]);
  });

  it('matches every role with coverage 0 if nothing is known, and 1 if everything is', async () => {
    const all = Array.from({ length: 10 }, (_, at) => `skill:s${1_190 + at}`);
    for (const [known, coverage] of [
      [[], 0],
      [all, 1],
    ] as const) {
      const { roleMatches } = await graph.ask(RoleMatchesDocument, { known: [...known], first: 100 });
      expect(new Set(roleMatches.edges.map((edge) => edge.coverage))).toEqual(new Set([coverage]));
    }
  });
});
