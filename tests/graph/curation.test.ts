import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cycleOfThree, diamond, oneOfEverything } from '../fixtures/situations.js';
import { because, curating } from '../support/curating.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

let graph: TestGraph;
const { apply, refused, mutate, mutationRefused, node, everything, version } = curating(() => graph);
const cited = { citations: [{ source: 'source:book', locator: 'p. 7' }] };

describe('the kinds of nodes', () => {
  beforeAll(async () => {
    graph = await openTestGraph(oneOfEverything());
  });
  afterAll(() => graph.close());

  it('keep one of the aliases that are equal after folding, and refuse one without a visible character', async () => {
    const input = { id: 'skill:big-data', name: 'Big data', aliases: ['Big\u00A0 Data', 'Données', 'donnees'] };
    const { items } = await mutate('createSkill', input);
    expect(items[0]?.after).toMatchObject({ aliases: ['Données'] });
    const error = await mutationRefused('createSkill', { name: 'Small data', aliases: ['\u200B'] });
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.aliases[0]' });
  });

  const common = {
    description: 'What it is',
    aliases: ['Another name'],
    externalIds: [{ scheme: 'esco', value: 'x', url: null }],
    ...cited,
  };
  it.each([
    ['Source', { url: 'https://example.org/', licence: 'CC0-1.0' }, {}],
    [
      'Skill',
      {
        ...common,
        kind: 'SOFT',
        status: 'EMERGING',
        learningTime: { min: 1, max: 2.5 },
        learningTimeBasis: 'INFERRED',
        learningTimeRationale: 'a guess',
        learningTimeShareOf: { source: 'source:book', locator: 'queues' },
        howToLearn: ['Do it'],
        furtherPractice: ['Do it again'],
      },
      { kind: 'TECHNICAL', status: 'ACTIVE' },
    ],
    [
      'Technology',
      { ...common, category: 'CACHE', url: 'https://example.org/', hot: true, status: 'DISCONTINUED' },
      { category: 'OTHER', hot: false, status: 'ACTIVE' },
    ],
    ['Role', { ...common, responsibilities: ['Decides'] }, {}],
    ['Area', { ...common, importance: 'Critical' }, {}],
    ['Track', common, {}],
    ['Task', common, {}],
    ['Level', common, {}],
    [
      'Resource',
      { ...common, author: 'Someone', url: 'https://example.org/', status: 'DEPRECATED' },
      { status: 'ACTIVE' },
    ],
  ])(
    '%s: created whole, changed in part, cleared by null, deleted',
    async (type, fields: Record<string, unknown>, defaults) => {
      const id = `${type.toLowerCase()}:new-one`;
      const must = { Level: { rank: 7 }, Resource: { resourceKind: 'NEWS' } }[type] ?? {};
      const created = await mutate(`create${type}`, { name: ' New\u00A0\töne\u200B', id, ...must, ...fields });
      const stored = created.items[0]?.after as Record<string, unknown>;
      const { kind: skillKind, ...others } = fields;
      expect(stored).toMatchObject({
        name: 'New öne',
        id,
        dataset: 'curated',
        ...must,
        ...others,
        ...(skillKind ? { skillKind } : {}),
      });
      expect(created.items).toEqual([
        { action: 'CREATED', id, edge: null, before: null, after: stored, mergedInto: null },
      ]);

      const renamed = await mutate(`update${type}`, { id, name: 'Newer' });
      expect(renamed.items[0]).toMatchObject({
        action: 'CHANGED',
        before: stored,
        after: { ...stored, name: 'Newer' },
      });

      const nulls = Object.fromEntries(Object.keys(fields).map((field) => [field, null]));
      const cleared = (await mutate(`update${type}`, { id, ...nulls })).items[0]?.after as Record<string, unknown>;
      for (const [field, value] of Object.entries(others)) {
        const otherwise = (defaults as Record<string, unknown>)[field] ?? (Array.isArray(value) ? [] : null);
        expect([field, cleared[field]]).toEqual([field, otherwise]);
      }
      expect(cleared).toMatchObject({ name: 'Newer', ...must });

      const deleted = await mutate('deleteNode', { id });
      expect(deleted.items).toEqual([
        { action: 'DELETED', id, edge: null, before: cleared, after: null, mergedInto: null },
      ]);
      expect(await node(id)).toBeNull();
    },
  );

  it.each([
    ['C++', 'technology:cplusplus'],
    ['Réactive Streams!', 'technology:reactive-streams'],
  ])('the id is derived from the name: %s', async (name, id) => {
    expect((await mutate('createTechnology', { name })).items[0]?.id).toBe(id);
  });

  it('requires an id if none can be derived from the name', async () => {
    const error = await mutationRefused('createSkill', { name: '🙂' });
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'input.id' } });
  });

  it('an existing id is a conflict', async () => {
    const error = await mutationRefused('createSkill', { name: 'Queues', id: 'skill:queues' });
    expect(error).toMatchObject({ extensions: { code: 'CONFLICT', argument: 'input.id' } });
  });

  it('a learning time has a basis, and a rationale if it is inferred', async () => {
    const { items } = await mutate('updateSkill', { id: 'skill:queues', learningTimeBasis: null });
    expect(items).toEqual([]);
    const error = await mutationRefused('updateSkill', { id: 'skill:queues', learningTimeBasis: 'INFERRED' });
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.learningTimeRationale' });
    const share = { id: 'skill:queues', learningTimeShareOf: { source: 'source:book', locator: 'queues' } };
    expect((await mutationRefused('updateSkill', share)).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.learningTimeBasis',
    });
    const inferred = { learningTimeBasis: 'INFERRED', learningTimeRationale: 'A part.' };
    const shared = await mutate('updateSkill', { ...share, ...inferred });
    expect(shared.items[0]?.after).toMatchObject({ learningTimeShareOf: share.learningTimeShareOf });
    const gone = await mutate('updateSkill', { id: 'skill:queues', learningTime: null });
    expect(gone.items[0]?.after).toMatchObject({
      learningTime: null,
      learningTimeBasis: null,
      learningTimeRationale: null,
      learningTimeShareOf: null,
    });
  });

  it('a change of a node that has changed meanwhile is a conflict with its version', async () => {
    const { version: first } = await mutate('createArea', { name: 'Fresh' });
    await mutate('updateArea', { id: 'area:fresh', expectedVersion: first, description: 'one' });
    for (const [name, input] of [
      ['updateArea', { id: 'area:fresh', description: 'two' }],
      ['deleteNode', { id: 'area:fresh' }],
      ['mergeEntities', { from: 'area:fresh', into: 'area:messaging' }],
    ] as const) {
      const error = await mutationRefused(name, { ...input, expectedVersion: first });
      expect(error.extensions).toMatchObject({
        code: 'CONFLICT',
        argument: 'input.expectedVersion',
        version: first + 1,
      });
    }
  });
});

describe('the kinds of edges', () => {
  beforeAll(async () => {
    graph = await openTestGraph(oneOfEverything());
    await mutate('createArea', { name: 'Systems', ...cited });
  });
  afterAll(() => graph.close());

  it.each([
    ['setPrerequisite', 'REQUIRES', ['skill:queues', 'skill:teamwork'], { strength: 'RECOMMENDED', group: 'soft' }],
    ['setTechnologyUse', 'USES', ['skill:teamwork', 'technology:cpp'], {}],
    ['setLevel', 'AT_LEVEL', ['skill:teamwork', 'level:high'], {}],
    ['setNextLevel', 'NEXT', ['level:high', 'level:low'], {}],
    ['setNeed', 'NEEDS', ['role:architect', 'skill:queues'], { importance: 'PREFERRED', proficiency: 'level:high' }],
    ['setLeadsTo', 'LEADS_TO', ['role:architect', 'role:developer'], {}],
    ['setStatedRelation', 'RELATED_TO', ['role:architect', 'role:developer'], { tier: 'Primary' }],
    ['setArea', 'IN_AREA', ['skill:teamwork', 'area:messaging'], {}],
    ['setPartOf', 'PART_OF', ['area:messaging', 'area:systems'], {}],
    ['setTrack', 'IN_TRACK', ['skill:teamwork', 'track:cloud'], {}],
    ['setExercise', 'EXERCISES', ['task:pipeline', 'skill:teamwork'], {}],
    ['setTeaching', 'TEACHES', ['resource:book', 'skill:teamwork'], {}],
    ['setReplacement', 'REPLACED_BY', ['technology:cpp', 'technology:csharp'], {}],
    ['setMatch', 'MATCHES', ['technology:cpp', 'technology:csharp'], { relation: 'CLOSE' }],
  ] as const)('%s makes, changes and removes %s', async (name, kind, [from, to], own) => {
    const fields = {
      setPrerequisite: ['skill', 'prerequisite'],
      setTechnologyUse: ['of', 'technology'],
      setLevel: ['of', 'level'],
      setNextLevel: ['level', 'next'],
      setNeed: ['role', 'skill'],
      setLeadsTo: ['role', 'next'],
      setStatedRelation: ['role', 'related'],
      setArea: ['skill', 'area'],
      setPartOf: ['area', 'whole'],
      setTrack: ['skill', 'track'],
      setExercise: ['task', 'skill'],
      setTeaching: ['resource', 'skill'],
      setReplacement: ['of', 'replacement'],
      setMatch: ['of', 'match'],
    }[name] as [string, string];
    const ends = { [fields[0]]: from, [fields[1]]: to };
    const stored = async () =>
      (
        await graph.cypher(
          `MATCH (a:Entity {id: $from})-[e]->(b:Entity {id: $to}) WHERE type(e) = $kind RETURN properties(e) AS e`,
          { from, to, kind },
        )
      ).map(({ e }) => e);

    const made = await mutate(name, { ...ends, ...own, ...cited });
    expect(made.items.at(-1)).toMatchObject({
      action: 'CREATED',
      edge: { kind, from, to },
      after: { basis: 'STATED', ...own, ...cited },
    });
    expect(await stored()).toEqual([{ basis: 'STATED', dataset: 'curated', citations: ['source:book#p. 7'], ...own }]);

    const required = name === 'setMatch' ? own : {};
    const changed = await mutate(name, { ...ends, ...required, ...because });
    expect(changed.items.map(({ action }) => action)).toEqual(['CHANGED']);
    expect((await stored())[0]).toMatchObject({ basis: 'INFERRED', ...because });
    expect((await stored())[0]).not.toHaveProperty('citations');

    const removed = await mutate('removeEdge', { kind, from, to });
    expect(removed.items).toMatchObject([{ action: 'DELETED', edge: { kind, from, to }, after: null }]);
    expect(await stored()).toEqual([]);
  });

  it('a level replaces the previous one', async () => {
    const { items } = await mutate('setLevel', { of: 'skill:queues', level: 'level:low', ...because });
    expect(items.map(({ action, edge }) => [action, edge?.to])).toEqual([
      ['DELETED', 'level:high'],
      ['CREATED', 'level:low'],
    ]);
  });
});

describe('invalid changes', () => {
  let before: unknown;
  beforeAll(async () => {
    graph = await openTestGraph(oneOfEverything());
    before = await everything();
  });
  afterAll(() => graph.close());

  const use = { of: 'skill:teamwork', technology: 'technology:kafka' };
  const book = [{ source: 'source:book', locator: 'p. 1' }];
  const many = (count: number, one: unknown) => Array.from({ length: count }, () => one);
  const long = 'x'.repeat(10_001);
  it.each([
    [
      'an edge of a node to itself',
      { setPrerequisite: { skill: 'skill:queues', prerequisite: 'skill:queues', ...because } },
      'setPrerequisite.prerequisite',
    ],
    [
      'an edge to nothing',
      { setPrerequisite: { skill: 'skill:queues', prerequisite: 'skill:nothing', ...because } },
      'setPrerequisite.prerequisite',
    ],
    [
      'an edge from nothing',
      { setTeaching: { resource: 'resource:nothing', skill: 'skill:queues', ...because } },
      'setTeaching.resource',
    ],
    [
      'a proficiency that is no level',
      { setNeed: { role: 'role:architect', skill: 'skill:queues', proficiency: 'level:nothing', ...because } },
      'setNeed.proficiency',
    ],
    [
      'an id of another kind',
      { setPrerequisite: { skill: 'skill:queues', prerequisite: 'technology:kafka', ...because } },
      'setPrerequisite.prerequisite',
    ],
    [
      'a level for a technology',
      { setLevel: { of: 'technology:kafka', level: 'level:low', ...because } },
      'setLevel.of',
    ],
    ['a new id of another kind', { createSkill: { name: 'x', id: 'role:x' } }, 'createSkill.id'],
    ['an id with capitals', { createSkill: { name: 'x', id: 'skill:X' } }, 'createSkill.id'],
    [
      'a citation of nothing, on an edge',
      { setTechnologyUse: { ...use, citations: [...book, { source: 'source:none', locator: 'x' }] } },
      'setTechnologyUse.citations[1].source',
    ],
    [
      'a citation of nothing, on a node',
      { createSkill: { name: 'x', citations: [{ source: 'source:none', locator: 'x' }] } },
      'createSkill.citations[0].source',
    ],
    [
      'STATED without a citation',
      { setTechnologyUse: { ...use, basis: 'STATED', ...because } },
      'setTechnologyUse.citations',
    ],
    [
      'INFERRED without a rationale',
      { setTechnologyUse: { ...use, basis: 'INFERRED', citations: book } },
      'setTechnologyUse.rationale',
    ],
    ['neither citation nor rationale', { setTechnologyUse: use }, 'setTechnologyUse.rationale'],
    ['an empty name', { createSkill: { name: '  ', id: 'skill:x' } }, 'createSkill.name'],
    ['no name any more', { updateSkill: { id: 'skill:queues', name: null } }, 'updateSkill.name'],
    ['a long name', { createSkill: { name: 'x'.repeat(301) } }, 'createSkill.name'],
    ['a long text', { updateSkill: { id: 'skill:queues', description: long } }, 'updateSkill.description'],
    [
      'a long text in a list',
      { updateSkill: { id: 'skill:queues', howToLearn: ['short', long] } },
      'updateSkill.howToLearn[1]',
    ],
    ['a long list', { updateSkill: { id: 'skill:queues', aliases: many(5_001, 'x') } }, 'updateSkill.aliases'],
    [
      'too many citations',
      { setTechnologyUse: { ...use, citations: many(501, book[0]) } },
      'setTechnologyUse.citations',
    ],
    [
      'times the wrong way round',
      { updateSkill: { id: 'skill:queues', learningTime: { min: 3, max: 2 } } },
      'updateSkill.learningTime.max',
    ],
    [
      'a link that is a script',
      { updateTechnology: { id: 'technology:kafka', url: 'javascript:alert(1)' } },
      'updateTechnology.url',
    ],
    ['a change of nothing', { updateRole: { id: 'role:nothing', name: 'x' } }, 'updateRole.id'],
    [
      'a removal of no edge',
      { removeEdge: { kind: 'USES', from: 'skill:teamwork', to: 'technology:kafka' } },
      'removeEdge',
    ],
    ['a merge with itself', { merge: { from: 'skill:queues', into: 'skill:queues' } }, 'merge.into'],
    ['a merge with another kind', { merge: { from: 'skill:queues', into: 'technology:kafka' } }, 'merge.into'],
    ['a merge of a source', { merge: { from: 'source:book', into: 'source:book' } }, 'merge.from'],
  ])('%s: refused, and nothing is written', async (_what, change, argument) => {
    const error = await refused({ createSkill: { name: 'Harmless' } }, change);
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: `changes[1].${argument}` });
    expect(error.message).toMatch(/^changes\[1\]\./);
    expect(await everything()).toEqual(before);
  });

  it('alternatives of mixed strengths: refused, and nothing is written', async () => {
    const alternative = { skill: 'skill:queues', group: 'g', ...because };
    const error = await refused(
      { setPrerequisite: { ...alternative, prerequisite: 'skill:teamwork', strength: 'RECOMMENDED' } },
      { setPrerequisite: { ...alternative, prerequisite: 'skill:programming' } },
    );
    expect(error).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument: 'changes' } });
    expect(error.message).toContain('"g" of skill:queues');
    expect(await everything()).toEqual(before);
  });

  it.each([
    ['none', []],
    ['more than 1,000', many(1_001, { createSkill: { name: 'x' } }) as object[]],
  ])('%s changes', async (_what, changes) => {
    expect((await refused(...changes)).extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'changes' });
  });

  it('names the field of a single mutation', async () => {
    const error = await mutationRefused('createSkill', { name: '' });
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.name' });
  });

  it('Cypher in the input is text', async () => {
    const name = "x'}) DETACH DELETE n //";
    const { items } = await mutate('createSkill', { name, id: 'skill:odd', aliases: ['$id', '`Skill`'] });
    expect(items[0]?.after).toMatchObject({ name, aliases: ['$id', '`Skill`'] });
    expect(await node('skill:odd')).toMatchObject({ name });
    await mutate('deleteNode', { id: 'skill:odd' });
  });
});

describe('cycles', () => {
  beforeAll(async () => {
    graph = await openTestGraph(diamond());
  });
  afterAll(() => graph.close());
  const requires = (skill: string, prerequisite: string) => ({
    setPrerequisite: { skill: `skill:${skill}`, prerequisite: `skill:${prerequisite}`, ...because },
  });

  it.each([
    ['one edge', [requires('base', 'top')], ['base', 'top', 'base']],
    [
      'several changes of one request',
      [
        { createSkill: { name: 'A' } },
        { createSkill: { name: 'B' } },
        requires('base', 'a'),
        requires('a', 'b'),
        requires('b', 'left'),
      ],
      ['a', 'b', 'left', 'base', 'a'],
    ],
    [
      'areas within areas',
      [
        { createArea: { name: 'Whole' } },
        { createArea: { name: 'Part' } },
        { setPartOf: { area: 'area:part', whole: 'area:whole', ...because } },
        { setPartOf: { area: 'area:whole', whole: 'area:part', ...because } },
      ],
      ['area:part', 'area:whole', 'area:part'],
    ],
    [
      'a merge',
      [{ delete: { id: 'skill:right', detach: true } }, { merge: { from: 'skill:base', into: 'skill:top' } }],
      ['left', 'top', 'left'],
    ],
  ])('closed by %s are refused with the ids in order, and nothing is written', async (_what, changes, expected) => {
    const before = await everything();
    const error = await refused(...changes);
    expect(error.extensions?.code).toBe('CYCLE');
    const cycle = (error.extensions?.cycle as string[]).map((id) => id.replace('skill:', ''));
    expect(cycle.at(0)).toBe(cycle.at(-1));
    // the same cycle from any start
    const ring = cycle.slice(1);
    const start = ring.indexOf(expected[0] as string);
    expect(expected.slice(0, -1)).toEqual([...ring.slice(start), ...ring.slice(0, start)]);
    expect(await everything()).toEqual(before);
  });

  it('are accepted if another change of the request breaks them', async () => {
    const removal = { removeEdge: { kind: 'REQUIRES', from: 'skill:left', to: 'skill:base' } };
    const { applied } = await apply(requires('base', 'left'), removal);
    expect(applied).toBe(true);
  });

  it('that were imported prevent neither other writes nor changes of their own edges', async () => {
    await graph.close();
    graph = await openTestGraph(cycleOfThree());
    await apply({ createSkill: { name: 'New' } }, requires('new', 'a'), requires('outside', 'new'));
    await apply({
      setPrerequisite: { skill: 'skill:a', prerequisite: 'skill:b', strength: 'RECOMMENDED', ...because },
    });
    expect((await refused(requires('a', 'new'))).extensions?.code).toBe('CYCLE');
  });
});

describe('deleting', () => {
  beforeAll(async () => {
    graph = await openTestGraph(oneOfEverything());
  });
  afterAll(() => graph.close());

  it('a node with edges requires detach, and the error lists the edges', async () => {
    const error = await mutationRefused('deleteNode', { id: 'skill:programming' });
    expect(error.extensions).toMatchObject({ code: 'CONFLICT', argument: 'input.id' });
    expect(error.message).toMatch(/2 edges lead to skill:programming .*detach: true/);
    const { items } = await mutate('deleteNode', { id: 'skill:programming', detach: true });
    expect(items.map(({ id, edge }) => id ?? `${edge?.from} ${edge?.kind} ${edge?.to}`).sort()).toEqual([
      'role:developer NEEDS skill:programming',
      'skill:programming',
      'skill:programming AT_LEVEL level:low',
      'skill:programming USES technology:cpp',
      'skill:programming USES technology:csharp',
      'skill:queues REQUIRES skill:programming',
    ]);
  });

  it('a level removes the proficiency of needs, not the needs', async () => {
    const error = await mutationRefused('deleteNode', { id: 'level:low' });
    expect(error.message).toContain('role:developer NEEDS');
    const { items } = await mutate('deleteNode', { id: 'level:low', detach: true });
    expect(items.find(({ edge }) => edge?.kind === 'NEEDS')).toMatchObject({
      action: 'CHANGED',
      before: { proficiency: 'level:low' },
      after: { proficiency: null, importance: 'PREFERRED' },
    });
  });

  it('a cited source is refused; without its citations it is deleted, also in one request', async () => {
    await mutate('createSource', { name: 'Report' });
    const report = { citations: [{ source: 'source:report', locator: 'p. 1' }] };
    await apply(
      { updateTrack: { id: 'track:cloud', ...report } },
      { setTrack: { skill: 'skill:teamwork', track: 'track:cloud', ...report } },
    );
    const deletion = { delete: { id: 'source:report', detach: true } };
    const uncite = { updateTrack: { id: 'track:cloud', citations: [] } };
    for (const changes of [[deletion], [uncite, deletion]]) {
      expect((await refused(...changes)).extensions).toMatchObject({ code: 'CONFLICT', cited: ['source:report'] });
    }
    const before = await version();
    await apply(uncite, { removeEdge: { kind: 'IN_TRACK', from: 'skill:teamwork', to: 'track:cloud' } }, deletion);
    expect(await node('source:report')).toBeNull();
    expect(await version()).toBe(before + 1);
  });
});
