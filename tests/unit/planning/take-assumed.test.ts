import { describe, expect, it } from '@jest/globals';
import {
  type Asked,
  assuming,
  curriculum,
  goalOf,
  idsOf,
  knowing,
  pathTo,
  selecting,
  skillGoals,
} from './curriculum.js';

const LANGUAGE = 'group:language';
const OPTIONS = ['go', 'java', 'python'];
const anyLanguage = OPTIONS.map((option) => `${LANGUAGE}:${option}`);

const graph = curriculum(
  {
    api: ['http', 'framework:flask', 'framework:gin', 'framework:spring'],
    jobs: ['queue:celery', 'queue:asynq'],
    fastapi: ['python'],
    flask: ['python'],
    gin: ['go'],
    spring: ['java'],
    celery: ['python'],
    asynq: ['go'],
    python: ['pip'],
    scripts: anyLanguage,
    cloud: ['go', 'api'],
  },
  {
    ...Object.fromEntries(OPTIONS.map((option) => [option, { months: 4 }])),
    gin: { months: 2 },
    spring: { months: 3 },
    asynq: { months: 1.5 },
  },
);

const plan = (goals: string[], asked: Partial<Asked> = {}) => {
  const known = knowing([], { assumptions: [assuming(LANGUAGE, OPTIONS)] });
  const path = pathTo(graph, { goals: skillGoals(...goals), known, ...asked });
  return { steps: idsOf(path), taken: path.assumptions().map(({ taken }) => taken), path };
};

describe('one member of an assumed group, as the known one', () => {
  it('is taken where the options of an open group need it, with what it requires', () => {
    expect(plan(['api'])).toMatchObject({ steps: ['flask', 'http', 'api'], taken: ['python'] });
  });

  it('makes the whole path cheapest, and is the same throughout', () => {
    expect(plan(['jobs'])).toMatchObject({ steps: ['celery', 'jobs'], taken: ['python'] });
    // flask takes 1 and celery 1; gin takes 2 and asynq 1.5
    expect(plan(['api', 'jobs'])).toMatchObject({ taken: ['python'] });
    const cheaper = pathTo(
      curriculum(
        { goal: ['one:a', 'one:b', 'two:c', 'two:d'], a: ['python'], b: ['go'], c: ['python'], d: ['go'] },
        {
          a: { months: 1 },
          b: { months: 2 },
          c: { months: 5 },
          d: { months: 1 },
          python: { months: 4 },
          go: { months: 4 },
        },
      ),
      { goals: skillGoals('goal'), known: knowing([], { assumptions: [assuming(LANGUAGE, ['python', 'go'])] }) },
    );
    expect(idsOf(cheaper).sort()).toEqual(['b', 'd', 'goal']);
    expect(cheaper.assumptions()).toMatchObject([{ taken: 'go' }]);
  });

  it('is a preferred one, else one that is not avoided', () => {
    expect(plan(['api'], { prefer: selecting(['go']) })).toMatchObject({
      steps: ['gin', 'http', 'api'],
      taken: ['go'],
    });
    expect(plan(['api'], { avoid: selecting(['python']) })).toMatchObject({ taken: ['go'] });
    expect(plan(['api'], { avoid: selecting(OPTIONS) })).toMatchObject({ taken: ['python'] });
    expect(plan(['api'], { prefer: selecting(['spring']) })).toMatchObject({
      steps: ['http', 'spring', 'api'],
      taken: ['java'],
    });
  });

  it('is of equals the one with the lowest level, the most dependents, the least id', () => {
    const equal = (fields: Parameters<typeof curriculum>[1]) => {
      const prerequisites = { goal: ['one:x', 'one:y'], x: ['go'], y: ['python'] };
      const known = knowing([], { assumptions: [assuming(LANGUAGE, ['go', 'python'])] });
      return pathTo(curriculum(prerequisites, fields), { goals: skillGoals('goal'), known }).assumptions()[0]!.taken;
    };
    expect(equal({})).toBe('go');
    expect(equal({ python: { dependents: 2 } })).toBe('python');
    expect(equal({ python: { levelRank: 1 }, go: { levelRank: 2, dependents: 9 } })).toBe('python');
  });

  it('is never what a goal requires outside of groups', () => {
    expect(plan(['fastapi'])).toMatchObject({ steps: ['pip', 'python', 'fastapi'], taken: [null] });
    expect(plan(['python'])).toMatchObject({ steps: ['pip', 'python'], taken: [null] });
    // go is learned for the cloud, whatever is assumed; the framework follows
    const cloud = plan(['cloud']);
    expect(cloud.steps).toContain('go');
    expect(cloud.taken).not.toContain('go');
  });

  it('does not bring with it what a goal requires outside of groups', () => {
    expect(plan(['api', 'pip'])).toMatchObject({ taken: ['python'] });
    expect(plan(['api', 'pip']).steps).toContain('pip');
    expect(plan(['api']).steps).not.toContain('pip');
  });

  it('is none where it does not matter which one is known', () => {
    expect(plan(['scripts'])).toMatchObject({ steps: ['scripts'], taken: [null] });
    expect(plan(['http'])).toMatchObject({ steps: ['http'], taken: [null] });
  });

  it('is none where the path is no cheaper with it', () => {
    const aside = curriculum({ goal: ['one:cheap', 'one:x'], x: ['go'] }, { x: { months: 9 }, java: {}, python: {} });
    const known = knowing([], { assumptions: [assuming(LANGUAGE, OPTIONS)] });
    const path = pathTo(aside, { goals: skillGoals('goal'), known });
    expect([idsOf(path), path.assumptions()[0]!.taken]).toEqual([['cheap', 'goal'], null]);
  });

  it('is none where one is known, and then nothing is assumed', () => {
    const known = knowing(['java'], { assumptions: [assuming(LANGUAGE, OPTIONS)] });
    expect(plan(['api'], { known })).toMatchObject({ steps: ['http', 'spring', 'api'], taken: [] });
  });

  it('is taken for each of several assumptions', () => {
    const two = curriculum(
      { goal: ['web:x', 'web:y', 'store:p', 'store:q'], x: ['go'], y: ['java'], p: ['sql'], q: ['mongo'] },
      { y: { months: 2 }, p: { months: 2 } },
    );
    const known = knowing([], {
      assumptions: [assuming('language', ['go', 'java']), assuming('base', ['sql', 'mongo'])],
    });
    const path = pathTo(two, { goals: skillGoals('goal'), known });
    expect(idsOf(path)).toEqual(['q', 'x', 'goal']);
    expect(path.assumptions().map(({ taken }) => taken)).toEqual(['go', 'mongo']);
    // the pairs are not compared
    expect(path.exact).toBe(false);
    expect(plan(['api']).path.exact).toBe(true);
  });

  it('is another one where a goal requires the preferred one', () => {
    const tools = curriculum(
      { fastapi: ['python'], infra: ['tool:terra', 'tool:pulumi'], terra: ['go'], pulumi: ['java'] },
      { pulumi: { months: 2 } },
    );
    const known = knowing([], { assumptions: [assuming(LANGUAGE, OPTIONS)] });
    const asked = { goals: skillGoals('fastapi', 'infra'), known, prefer: selecting(['python']) };
    expect(idsOf(pathTo(tools, asked))).not.toContain('go');
    expect(pathTo(tools, asked).assumptions()[0]!.taken).toBe('go');
  });

  it('resolves the other assumptions that it meets, so that one person knows one language', () => {
    const stack = curriculum(
      {
        admin: ['panel:flask-panel', 'panel:gin-panel'],
        'flask-panel': ['flask'],
        'gin-panel': ['gin'],
        flask: ['python'],
        gin: ['go'],
        tool: ['script:python-tool', 'script:go-tool'],
        'python-tool': ['python'],
        'go-tool': ['go'],
      },
      {
        'gin-panel': { months: 9 },
        'python-tool': { months: 6 },
        go: { months: 4 },
        python: { months: 4 },
        flask: { months: 4 },
      },
    );
    const assumptions = [assuming('framework', ['flask', 'gin']), assuming(LANGUAGE, ['python', 'go'])];
    const path = pathTo(stack, { goals: skillGoals('admin', 'tool'), known: knowing([], { assumptions }) });
    expect(path.assumptions().map(({ taken }) => taken)).toEqual(['flask', null]);
    expect(idsOf(path)).toContain('go');
  });

  it('is said in the reason of a choice that it meets', () => {
    const goals = [
      goalOf({ id: 'role', skills: ['api'], anyOf: [{ group: LANGUAGE, options: OPTIONS, outside: [] }] }),
    ];
    const { path } = plan([], { goals });
    const choice = path.choices.find(({ group }) => group === LANGUAGE)!;
    expect([choice.chosen, choice.reason()]).toEqual(['python', 'It is counted as the known one.']);
  });

  it('is proved to be the best one only as far as options were compared', () => {
    const frameworks = (count: number) => {
      const ids = Array.from({ length: count }, (_, at) => String(at));
      const many = curriculum({
        goal: ids.map((id) => `framework:f${id}`),
        aside: [],
        ...Object.fromEntries(ids.map((id) => [`f${id}`, [`l${id}`]])),
      });
      const known = knowing([], { assumptions: [assuming(LANGUAGE, ids.map((id) => `l${id}`))] }); // prettier-ignore
      return ['goal', 'aside'].map((goal) => pathTo(many, { goals: skillGoals(goal), known }).exact);
    };
    expect([frameworks(32), frameworks(33)]).toEqual([
      [true, true],
      [false, true],
    ]);
  });
});

describe('the assumptions of a path', () => {
  it('are those about what is known, with the options that a requirement leaves out', () => {
    const known = knowing([], { assumptions: [assuming(LANGUAGE, OPTIONS)] });
    const narrow = curriculum({ goal: [`${LANGUAGE}:go`, `${LANGUAGE}:java`], python: [] });
    expect(pathTo(narrow, { goals: skillGoals('goal'), known }).assumptions()).toEqual([
      { group: LANGUAGE, options: OPTIONS, because: LANGUAGE, rank: null, taken: null, exceptions: ['python'] },
    ]);
    expect(pathTo(graph, { goals: skillGoals('scripts'), known }).assumptions()[0]!.exceptions).toEqual([]);
  });

  it('have exceptions for what goals require, too, and only where the path needs it', () => {
    const known = knowing([], { assumptions: [assuming(LANGUAGE, OPTIONS)] });
    const goals = [goalOf({ id: 'role', anyOf: [{ group: LANGUAGE, options: ['go'], outside: [] }] })];
    expect(pathTo(graph, { goals, known }).assumptions()[0]!.exceptions).toEqual(['java', 'python']);
    // a framework meets the language by what it requires
    const framework = knowing([], { assumptions: [assuming('framework', ['flask', 'gin'])] });
    const [met] = pathTo(graph, { goals: skillGoals('scripts'), known: framework }).assumptions();
    expect(met).toMatchObject({ group: 'framework', taken: null, exceptions: [] });
    const beside = curriculum(
      { goal: ['one:a', 'one:b'], a: [`${LANGUAGE}:go`, `${LANGUAGE}:java`] },
      { a: { months: 9 }, python: {} },
    );
    expect(pathTo(beside, { goals: skillGoals('goal'), known }).assumptions()[0]!.exceptions).toEqual([]);
  });
});

describe('an assumption below the level that a role needs', () => {
  const role = (rank: number) =>
    goalOf({
      id: 'role',
      skills: ['http'],
      anyOf: [{ group: LANGUAGE, options: OPTIONS, outside: [] }],
      ranks: new Map(OPTIONS.map((option) => [option, rank])),
    });
  const assumedAt = (rank: number | null) => knowing([], { assumptions: [{ ...assuming(LANGUAGE, OPTIONS), rank }] });
  const raised = (needed: number, rank: number | null, asked: Partial<Asked> = {}) =>
    pathTo(graph, { goals: [role(needed)], known: assumedAt(rank), ...asked });

  it('leads to one option that is raised, a preferred or else the cheapest one', () => {
    const path = raised(4, 1, { prefer: selecting(['java']) });
    expect(path.assumptions()).toMatchObject([{ taken: 'java' }]);
    const steps = path.stages.flatMap((stage) => stage.steps);
    expect(steps.find(({ skill }) => skill === 'java')).toMatchObject({
      upgrade: { from: 1, to: 4 },
      startMonth: expect.any(Number),
      time: { min: 3, max: 3 },
    });
    expect(idsOf(raised(2, 1))).toHaveLength(2);
  });

  it('is the option that the rest of the path uses', () => {
    const goals = [role(4), ...skillGoals('api')];
    const path = pathTo(graph, { goals, known: assumedAt(1), prefer: selecting(['gin']) });
    expect(path.assumptions()).toMatchObject([{ taken: 'go' }]);
    expect(idsOf(path).sort()).toEqual(['api', 'gin', 'go', 'http']);
  });

  it('meets the need where it is assumed at that level or without one', () => {
    for (const rank of [4, null]) expect(idsOf(raised(4, rank))).toEqual(['http']);
  });

  it('is met by an option that the goals require by name', () => {
    const goals = [role(4), ...skillGoals('python')];
    const path = pathTo(graph, { goals, known: assumedAt(1) });
    expect(path.stages.flatMap(({ steps }) => steps.filter(({ upgrade }) => upgrade !== null))).toEqual([]);
  });

  it('is consistent with the option of another assumption', () => {
    const framework = ['gin', 'flask', 'spring'];
    const goal = goalOf({
      id: 'role',
      anyOf: [
        { group: LANGUAGE, options: OPTIONS, outside: [] },
        { group: 'group:framework', options: framework, outside: [] },
      ],
      ranks: new Map([...OPTIONS, ...framework].map((option) => [option, 2])),
    });
    const at = (group: string, options: readonly string[]) => ({ ...assuming(group, options), rank: 1 });
    const known = knowing([], { assumptions: [at(LANGUAGE, OPTIONS), at('group:framework', framework)] });
    // flask is the cheapest framework, but not one of java
    const path = pathTo(graph, { goals: [goal], known, prefer: selecting(['java']) });
    expect(path.assumptions().map(({ taken }) => taken)).toEqual(['java', 'spring']);
  });
});

describe('a path with two assumptions', () => {
  // who knows `both` knows web or sql, and since it requires `store`, orm or sql
  const graph = curriculum({
    both: ['one:web', 'one:sql', 'store'],
    store: ['one:orm', 'one:sql'],
    orm: ['one:web'],
    sql: ['one:orm'],
    report: ['one:sql', 'one:sheet'],
  });
  const isExact = (...goals: string[]) =>
    pathTo(graph, { goals: skillGoals(...goals), known: knowing(['both']) }).exact;

  it('is not exact if both have options that it could take, even if none of them alone saves time', () => {
    expect(isExact('orm', 'report')).toBe(false);
  });

  it('is exact if it could take no option', () => {
    expect(isExact('sheet')).toBe(true);
  });
});
