import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { neo4jReads } from '../../src/graph/neo4j/reads.js';
import { career, cycleOfThree, manyRoles } from '../fixtures/situations.js';
import {
  EveryAnswerDocument,
  LearningPathDocument,
  type LearningPathInput,
  NextSkillsDocument,
  type NextSkillsQueryVariables,
  PathDiagramsDocument,
  type PathFragment,
  PathOnlyDocument,
  ReadinessDocument,
  RoleMatchesDocument,
  type RoleMatchesQuery,
  WithoutAssumingDocument,
  SkillGapDocument,
  type SkillGapQueryVariables,
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
        [['programming'], ['go', 'http', 'java', 'python'], ['scripts']],
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
      expect(stagesOf(path)).toEqual([['http'], ['web'], ['queues'], ['teamwork'], ['python'], ['scripts']]);
      expect(path.goals.map(({ id }) => id)).toEqual([...new Set(goals)]);
      expect(path.alreadyKnown).toEqual([{ id: 'skill:go' }, { id: 'skill:programming' }]);
      expect(path.stepCount).toBe(6);
      expect(path.exact).toBe(true);
    });

    it('includes the preferred needs of a role only on request', async () => {
      expect(stagesOf(await pathTo(['role:developer'])).flat()).not.toContain('teamwork');
      expect(stagesOf(await pathTo(['role:developer'], { includePreferred: true })).flat()).toContain('teamwork');
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

    it('treats a technology as the skill of its name as a goal, and as nothing as known without a primary skill', async () => {
      expect(stagesOf(await pathTo(['technology:go']))).toEqual([['programming'], ['go']]);
      const path = await pathTo(['skill:web'], { known: ['technology:go'] });
      expect(path.choices[0]).toMatchObject({ chosen: { id: 'skill:python' } });
      const met = await pathTo(['technology:kafka'], { known: ['technology:kafka'] });
      expect(met).toMatchObject({ stages: [], choices: [{ reason: 'kafka is known already.' }] });
    });

    it('leads to a role by way of the role before it, with the time and the end of each', async () => {
      const path = await pathTo(['role:lead'], { knownAt: [{ id: 'skill:http', level: 'level:low' }] });
      const rows = path.milestones.map(({ role, level, steps, endMonth }) => [
        role?.id,
        level,
        ids(steps.map(({ skill }) => skill)).join(),
        endMonth,
      ]);
      // the developer needs no level of HTTP, the lead a higher one
      expect(rows).toEqual([
        ['role:developer', null, 'programming,python,web', 5],
        ['role:lead', null, 'http', 5.5],
      ]);
      const upgrade = path.milestones[1]!.steps[0]!;
      const step = path.stages.flatMap(({ steps }) => steps).find(({ skill }) => skill.id === upgrade.skill.id);
      expect(step).toMatchObject({ from: { id: 'level:low' }, to: { id: 'level:high' }, requires: [], neededFor: [] });
      expect(path.alongside).toEqual([{ skill: { id: 'skill:listening' }, after: null, isGoal: true }]);
    });

    it('has soft skills without a time alongside, after the step that they wait for', async () => {
      const path = await pathTo(['skill:listening', 'skill:java'], { budgetMonths: 1 });
      expect(path.alongside).toEqual([
        { skill: { id: 'skill:listening' }, after: { skill: { id: 'skill:http' } }, isGoal: true },
      ]);
      expect(path).toMatchObject({ totalTime: { min: 1, max: 1 }, wholeTime: { min: 4, max: 4 } });
      expect(path.milestones.map(({ level }) => level?.id)).toEqual(['level:low', 'level:low']);
    });

    it('assumes one member of a group that a known skill requires, and says so', async () => {
      const path = await pathTo(['skill:scripts', 'skill:queues'], { known: ['skill:web'] });
      expect(stagesOf(path)).toEqual([['python'], ['scripts'], ['queues']]);
      expect(path.assumptions).toEqual([
        {
          kind: 'ALTERNATIVES',
          group: 'language',
          options: ['python', 'go', 'java'].map((slug) => ({ id: `skill:${slug}` })),
          because: { id: 'skill:web' },
          taken: null,
          exceptions: [],
        },
      ]);
    });

    it('denies what is not known, whatever implies it', async () => {
      const denying = (unknown: string[]) => pathTo(['skill:queues'], { known: ['skill:web'], unknown });
      expect(stagesOf(await denying(['skill:http']))).toEqual([['queues']]);
      expect(ids((await denying(['skill:java'])).assumptions[0]!.options)).toEqual(['python', 'go']);
      expect(stagesOf(await pathTo(['skill:http'], { known: ['skill:web'], unknown: ['skill:http'] }))).toEqual([
        ['http'],
      ]);
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

    it('has a time as estimated that is neither stated nor a share of a stated one', async () => {
      const path = await pathTo(['skill:python', 'skill:java', 'skill:go', 'skill:scripts']);
      const steps = path.stages.flatMap((stage) => stage.steps);
      const estimated = steps.filter((step) => step.estimated).map(({ skill }) => skill);
      // of Go an editor gives a time, of scripts nothing does
      expect(ids(estimated).sort()).toEqual(['go', 'scripts']);
    });

    it('lists for each step its prerequisites in the path and its dependents', async () => {
      const { stages } = await pathTo(['skill:web']);
      const web = stages.at(-1)!.steps[0]!;
      expect(web).toMatchObject({
        isGoal: true,
        requires: [{ id: 'skill:http' }, { id: 'skill:python' }],
        neededFor: [],
      });
      expect(ids(stages[0]!.steps.flatMap(({ neededFor }) => neededFor))).toEqual(['python', 'web']);
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

    it('takes as many statements for many goals as for one of each kind', async () => {
      const statements = async (goals: string[]) => {
        const before = graph.session.sent;
        await pathTo(goals, { known: ['skill:programming'] });
        return graph.session.sent - before;
      };
      const one = await statements(['role:developer', 'level:low', 'track:cloud']);
      expect(await statements(['level:low', 'level:high', 'role:developer', 'role:writer', 'track:cloud'])).toBe(one);
      expect(one).toBeLessThanOrEqual(9);
    });
  });

  describe('readiness', () => {
    const ask = async (skills: string[], known: string[], unknown: string[] = []) =>
      (await graph.ask(ReadinessDocument, { skills: skillIds(...skills), known, unknown })).readiness.map(
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

    it('treats the prerequisites of known skills as known, and denies what is unknown', async () => {
      expect(await ask(['programming', 'go', 'http'], ['skill:scripts'])).toEqual([
        ['programming', 'KNOWN'],
        ['go', 'READY'],
        ['http', 'READY'],
      ]);
      expect(await ask(['web'], ['skill:java', 'skill:http'])).toEqual([['web', 'READY']]);
      expect(await ask(['web'], ['skill:java', 'skill:queues'], ['skill:web', 'skill:http'])).toEqual([
        ['web', 'LOCKED', 'http'],
      ]);
    });
  });

  describe('a skill gap', () => {
    const gapOf = async (role: string, known?: string[], more: Omit<SkillGapQueryVariables, 'role' | 'known'> = {}) =>
      (await graph.ask(SkillGapDocument, { role, ...(known && { known }), ...more })).skillGap!;

    it('lists what is missing in learning order, with the evidence and the path', async () => {
      const gap = await gapOf('role:developer', ['skill:teamwork', 'skill:java']);
      expect(gap).toMatchObject({ role: { id: 'role:developer' }, below: [] });
      expect(gap.have).toMatchObject([{ skill: { id: 'skill:teamwork' }, importance: 'PREFERRED', required: null }]);
      const need = (slug: string, level: string) => {
        const skill = { id: `skill:${slug}` };
        const status = { group: null, options: [skill], have: null, assumption: null };
        return { skill, ...status, importance: 'ESSENTIAL', required: { id: level }, ...judgement };
      };
      expect(gap.missing).toEqual([need('http', 'level:low'), need('web', 'level:high')]);
      expect(stagesOf(gap.path!)).toEqual([['http'], ['web']]);
    });
    const judgement = { basis: 'INFERRED', rationale: 'the test says so' };

    it('lists what is met by importance, then by id', async () => {
      const gap = await gapOf('role:developer', ['skill:web', 'skill:teamwork']);
      expect(gap.have.map(({ skill }) => skill!.id)).toEqual(['skill:http', 'skill:web', 'skill:teamwork']);
    });

    it('counts a skill that is known at a lower level in part, and its path raises it', async () => {
      const gap = await gapOf('role:developer', ['skill:teamwork'], {
        knownAt: [{ id: 'skill:web', level: 'level:low' }],
      });
      // weights of 3 for web, 2 for http, 1 for teamwork
      expect(gap.coverage).toBeCloseTo((3 / 2 + 2 + 1) / 6);
      expect(gap.have.map(({ skill }) => skill!.id)).toEqual(['skill:http', 'skill:teamwork']);
      expect(gap.below).toMatchObject([
        { skill: { id: 'skill:web' }, have: { id: 'level:low' }, required: { id: 'level:high' } },
      ]);
      expect(gap.missing).toEqual([]);
      expect(gap.path!.stages.flatMap(({ steps }) => steps)).toMatchObject([
        { skill: { id: 'skill:web' }, from: { id: 'level:low' }, to: { id: 'level:high' }, endMonth: 1 },
      ]);
    });

    it('reports what is assumed, and counts it until it is denied', async () => {
      const assumed = await gapOf('role:developer', ['role:developer']);
      expect(assumed).toMatchObject({ coverage: 1, missing: [] });
      expect(assumed.assumptions.map(({ kind, because }) => [kind, because.id])).toEqual([
        ['PREFERRED_NEED', 'role:developer'],
        ['ALTERNATIVES', 'skill:web'],
      ]);
      const denied = await gapOf('role:developer', ['role:developer'], { unknown: ['skill:teamwork'] });
      expect(denied.coverage).toBeCloseTo(5 / 6);
      expect(denied.assumptions.map(({ kind }) => kind)).toEqual(['ALTERNATIVES']);
    });

    it('takes preferences for its path', async () => {
      const chosen = async (more: { avoid?: string[]; prefer?: string[] }) =>
        (await gapOf('role:developer', [], more)).path!.choices[0]!.chosen.id;
      expect(await chosen({ prefer: ['skill:go'] })).toBe('skill:go');
      expect(await chosen({ avoid: ['skill:python'] })).toBe('skill:java');
    });

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
      (await graph.ask(NextSkillsDocument, { known, ...(goals && { goals }), ...(first && { first }) })).nextSkills
        .recommendations;

    it('can be started now, and list what they unlock and which roles need them', async () => {
      const found = await next(['skill:python']);
      expect(ids(found.map(({ skill }) => skill)).sort()).toEqual(['go', 'http', 'java', 'scripts', 'teamwork']);
      expect(found[0]).toMatchObject({
        skill: { id: 'skill:http' },
        explanation: 'Opens up listening and web; takes 1 month; 2 roles need it.',
        unlocks: [{ id: 'skill:listening' }, { id: 'skill:web' }],
        usedByRoles: [{ id: 'role:developer' }, { id: 'role:lead' }],
        time: { min: 1, max: 1 },
      });
      const scores = found.map(({ score }) => score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
    });

    it('are on the path to the goals, if there are any', async () => {
      const found = await next(['skill:java'], ['role:streamer']);
      expect(found).toMatchObject([{ skill: { id: 'skill:http' }, unlocks: [{ id: 'skill:web' }] }]);
      expect(found[0]!.explanation).toBe('Opens up web on the way to streamer; takes 1 month; 2 roles need it.');
    });

    it('have soft skills without a time apart, and say what is assumed', async () => {
      const { nextSkills } = await graph.ask(NextSkillsDocument, { known: ['skill:web'] });
      expect(ids(nextSkills.alongside.map(({ skill }) => skill))).toEqual(['listening']);
      expect(ids(nextSkills.recommendations.map(({ skill }) => skill))).not.toContain('listening');
      expect(nextSkills.assumptions).toMatchObject([{ group: 'language', because: { id: 'skill:web' } }]);
      // one of the languages is known, with what each of them requires
      const offered = ids(nextSkills.recommendations.map(({ skill }) => skill));
      expect(offered.filter((id) => ['go', 'java', 'python', 'programming'].includes(id))).toEqual([]);
      expect(offered).toContain('queues');
    });

    it('include skills known at a lower level than a role needs, with both levels and the time that is left', async () => {
      const knownAt = [{ id: 'skill:web', level: 'level:low' }];
      const { nextSkills } = await graph.ask(NextSkillsDocument, {
        knownAt,
        goals: ['role:developer', 'skill:queues'],
        hoursPerWeek: 5,
      });
      expect(nextSkills.recommendations).toMatchObject([
        { skill: { id: 'skill:web' }, from: { id: 'level:low' }, to: { id: 'level:high' }, time: { min: 2, max: 2 } },
        { skill: { id: 'skill:queues' }, from: null, to: null, time: { min: 4, max: 4 } },
      ]);
    });

    it('follow preferences in an open group, and say which they do not follow', async () => {
      const preferring = async (input: NextSkillsQueryVariables) => {
        const { nextSkills } = await graph.ask(NextSkillsDocument, { known: skillIds('programming'), ...input });
        return [ids(nextSkills.recommendations.map(({ skill }) => skill)).sort(), nextSkills.unfollowed];
      };
      // the group of web is of that skill only, so that the other languages stay
      expect(await preferring({ prefer: ['technology:go', 'skill:queues'] })).toEqual([
        ['go', 'http', 'java', 'python', 'teamwork'],
        [{ preference: { id: 'skill:queues' }, reason: 'NOT_ON_PATH' }],
      ]);
      expect(await preferring({ avoid: ['skill:python', 'technology:java'] })).toEqual([
        ['go', 'http', 'teamwork'],
        [],
      ]);
      expect(await preferring({ prefer: ['technology:go'], goals: ['role:developer'] })).toEqual([['go', 'http'], []]);
      expect(await preferring({ avoid: ['skill:http'], goals: ['role:developer'] })).toEqual([
        ['http', 'python'],
        [{ preference: { id: 'skill:http' }, reason: 'REQUIRED_OTHERWISE' }],
      ]);
    });

    it('include preferred needs on request, and what known skills require if it is not assumed', async () => {
      const goals = ['role:developer'];
      const known = skillIds('web');
      const recommended = async (input: NextSkillsQueryVariables) =>
        ids(
          (await graph.ask(NextSkillsDocument, { known, goals, ...input })).nextSkills.recommendations.map(
            ({ skill }) => skill,
          ),
        );
      expect(await recommended({})).toEqual([]);
      expect(await recommended({ includePreferred: true })).toEqual(['teamwork']);
      expect(await recommended({ assumePrerequisites: false })).toEqual(['http']);
    });

    it('require nothing if nothing is known, and are empty if everything is', async () => {
      expect(ids((await next([])).map(({ skill }) => skill)).sort()).toEqual(['http', 'programming', 'teamwork']);
      expect(await next([], undefined, 1)).toHaveLength(1);
      expect(await next(['level:high'])).toEqual([]);
      expect(await next(['level:high'], ['role:developer'])).toEqual([]);
    });
  });

  it('does not take what known skills require as known if it is not to be assumed', async () => {
    const { readiness, skillGap, roleMatches } = await graph.ask(WithoutAssumingDocument, {
      known: skillIds('web'),
      skills: skillIds('http', 'listening'),
      role: 'role:developer',
    });
    expect(readiness.map(({ status }) => status)).toEqual(['READY', 'LOCKED']);
    const match = roleMatches.edges.find(({ node }) => node.id === 'role:developer');
    expect(match?.coverage).toBe(skillGap!.coverage);
    expect(skillGap!.coverage).toBeLessThan(0.6);
    const steps = skillGap!.path!.stages.flatMap((stage) => stage.steps);
    expect(ids(steps.map(({ skill }) => skill))).toEqual(['http']);
  });

  it.each<[kind: string, known: string[], alike: string[], level: string | null]>([
    [
      'a level',
      ['level:low'],
      skillIds('programming', 'python', 'java', 'go', 'http', 'teamwork', 'scripts'),
      'level:low',
    ],
    ['a role', ['role:developer'], skillIds('web', 'http', 'teamwork'), null],
    ['a role with the role before it', ['role:lead'], skillIds('web', 'http', 'teamwork', 'listening'), null],
    ['an area', ['area:networking'], ['skill:http'], null],
    ['a track', ['track:cloud'], ['skill:queues'], null],
    ['what a skill requires', skillIds('queues'), skillIds('queues', 'web', 'http'), null],
    ['a repeat', skillIds('http', 'http'), skillIds('http'), null],
  ])('treats %s as the same known skills in all queries', async (_kind, known, alike, level) => {
    const ask = (answered: { known?: string[]; knownAt?: { id: string; level: string }[] }) =>
      graph.ask(EveryAnswerDocument, {
        ...answered,
        skills: skillIds('web', 'streams', 'java', 'http'),
        goals: ['skill:streams', 'role:writer'],
        role: 'role:developer',
      });
    const same = level ? { knownAt: alike.map((id) => ({ id, level })) } : { known: alike };
    expect(await ask({ known })).toEqual(await ask(same));
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
      ['unknown', () => path({ goals: ['skill:web'], unknown: ['skill:pyton'] })],
      ['knownAt', () => path({ goals: ['skill:web'], knownAt: [{ id: 'skill:pyton', level: 'level:low' }] })],
      ['unknown', () => graph.failure(SkillGapDocument, { role: 'role:writer', unknown: ['skill:pyton'] })],
      ['unknown', () => graph.failure(ReadinessDocument, { skills: [], unknown: ['skill:pyton'] })],
      ['unknown', () => graph.failure(RoleMatchesDocument, { unknown: ['skill:pyton'] })],
      ['unknown', () => graph.failure(NextSkillsDocument, { unknown: ['skill:pyton'] })],
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
      ['unknown', { goals: ['skill:web'], known: ['skill:go'], unknown: ['skill:go'] }, /skill:go is known as well/],
      ['unknown', { goals: ['skill:web'], unknown: ['role:writer'] }, /role:writer is none of the things/],
      [
        'knownAt',
        { goals: ['skill:web'], knownAt: [{ id: 'role:writer', level: 'level:low' }] },
        /role:writer is neither a skill nor a technology/,
      ],
      [
        'knownAt',
        { goals: ['skill:web'], knownAt: [{ id: 'skill:go', level: 'skill:web' }] },
        /skill:web is not a level/,
      ],
    ])('is refused with the argument %s and a hint', async (argument, input, message) => {
      expect((await failed(argument, path(input))).message).toMatch(message);
    });

    it.each([
      ['hoursPerWeek', -1],
      ['hoursPerWeek', 0],
      ['budgetMonths', -3],
    ])('is refused for %s of %d', async (field, value) => {
      const { message } = await failed(field, path({ goals: ['skill:web'], [field]: value }));
      expect(message).toBe(`${field}: ${value} is not greater than 0`);
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
      const levels = many(2_001).map((id) => ({ id, level: 'level:low' }));
      await failed('knownAt', path({ goals: ['skill:web'], knownAt: levels }));
      await failed('unknown', path({ goals: ['skill:web'], unknown: many(2_001) }));
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
    expect(nextSkills.recommendations).toMatchObject([{ skill: { id: 'skill:outside' } }]);
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
    expect(ids(nextSkills.recommendations.map(({ skill }) => skill)).sort()).toEqual(
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
