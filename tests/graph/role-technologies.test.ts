import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { neo4jReads } from '../../src/graph/neo4j/reads.js';
import { FixtureBuilder } from '../fixtures/builder.js';
import { because, curating } from '../support/curating.js';
import { RoleTechnologiesDocument, TechnologiesOfDocument, UsersOfDocument } from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

const EXCEL = 'technology:excel';
const SHEETS = 'technology:sheets';
const LEDGERS = 'technology:ledgers';

/**
 * Nurses and clerks state what they use, bookkeepers and auditors do not; all need the skill that uses every technology, the
 * auditors by what they inherit from the bookkeepers.
 */
const workers = () =>
  new FixtureBuilder()
    .skills('spreadsheets', 'care')
    .add(EXCEL, { name: 'Excel' })
    .add(SHEETS, { name: 'Sheets' })
    .add(LEDGERS, { name: 'Ledgers' })
    .add('role:nurse')
    .add('role:clerk')
    .add('role:bookkeeper')
    .add('role:auditor')
    .edge('skill:spreadsheets', 'USES', EXCEL, { primary: true })
    .edge('skill:spreadsheets', 'USES', SHEETS)
    .edge('skill:spreadsheets', 'USES', LEDGERS)
    .edge('skill:care', 'USES', LEDGERS)
    .edge('role:nurse', 'USES', SHEETS, { hot: true })
    .edge('role:clerk', 'USES', EXCEL, { hot: true })
    .edge('role:clerk', 'USES', SHEETS)
    .edge('role:clerk', 'USES', LEDGERS, { inDemand: true })
    .edge('role:nurse', 'NEEDS', 'skill:spreadsheets')
    .edge('role:clerk', 'NEEDS', 'skill:spreadsheets')
    .edge('role:bookkeeper', 'NEEDS', 'skill:spreadsheets')
    .edge('role:bookkeeper', 'LEADS_TO', 'role:auditor')
    .build();

let graph: TestGraph;
const { apply, refused } = curating(() => graph);

const usersOf = async (technology: string) => {
  const found = await graph.ask(UsersOfDocument, { technology });
  const { primarySkill, skills, roles } = found.technology!;
  const ids = (list: { edges: { node: { id: string } }[] }) => list.edges.map(({ node }) => node.id);
  return { primary: primarySkill?.id ?? null, skills: ids(skills), roles: ids(roles), count: roles.totalCount };
};
const technologiesOf = async (...role: string[]) => {
  const { technologies } = await graph.ask(TechnologiesOfDocument, { filter: { role } });
  expect(technologies.totalCount).toBe(technologies.edges.length);
  return technologies.edges.map(({ node }) => node.id);
};

describe('the technologies of roles', () => {
  beforeAll(async () => {
    graph = await openTestGraph(workers());
  });
  afterAll(() => graph.close());

  it('are listed with their evidence: those in demand first, then hot ones, then by name', async () => {
    const { role } = await graph.ask(RoleTechnologiesDocument, { role: 'role:clerk' });
    expect(role!.technologies.totalCount).toBe(3);
    expect(role!.technologies.edges).toMatchObject([
      { node: { id: LEDGERS }, hot: false, inDemand: true },
      { node: { id: EXCEL }, hot: true, inDemand: false },
      { node: { id: SHEETS }, hot: false, inDemand: false },
    ]);
  });

  it('of a role that states some are these, and of another those of the skills that it needs or inherits', async () => {
    expect(await technologiesOf('role:nurse')).toEqual([SHEETS]);
    expect(await technologiesOf('role:bookkeeper')).toEqual([EXCEL, LEDGERS, SHEETS]);
    expect(await technologiesOf('role:auditor')).toEqual([EXCEL, LEDGERS, SHEETS]);
    expect(await technologiesOf('role:nurse', 'role:clerk')).toEqual([EXCEL, LEDGERS, SHEETS]);
    expect(await technologiesOf('role:none')).toEqual([]);
  });

  it('lead back to the roles that state one, and to those that state none and need a skill that uses it', async () => {
    expect(await usersOf(EXCEL)).toMatchObject({ roles: ['role:bookkeeper', 'role:clerk'], count: 2 });
    expect(await usersOf(SHEETS)).toMatchObject({ roles: ['role:bookkeeper', 'role:clerk', 'role:nurse'], count: 3 });
  });

  it('are no skills that use a technology, and make no skills similar', async () => {
    expect(await usersOf(EXCEL)).toMatchObject({ primary: 'skill:spreadsheets', skills: ['skill:spreadsheets'] });
    const { recommendation } = neo4jReads(graph.session);
    const relations = await recommendation.relationsOf([LEDGERS, 'role:clerk']);
    const ends = relations.map(({ id, groups }) => [id, groups.flatMap((group) => group.ends).sort()] as const);
    expect(new Map(ends)).toEqual(
      new Map([
        [LEDGERS, ['skill:care', 'skill:spreadsheets']],
        ['role:clerk', ['skill:spreadsheets']],
      ]),
    );
    const { edges } = await recommendation.wholeGraph();
    expect(edges.filter(({ kind, from }) => kind === 'USES' && !from.startsWith('skill:'))).toEqual([]);
  });
});

describe('a use of a role', () => {
  beforeAll(async () => {
    graph = await openTestGraph(workers());
  });
  afterAll(() => graph.close());
  const use = (of: string, more: object) => ({ setTechnologyUse: { of, technology: EXCEL, ...more, ...because } });

  it('is set by a mutation, and then answers for the role instead of its needs', async () => {
    await apply(use('role:bookkeeper', { hot: true, inDemand: true }));
    const { role } = await graph.ask(RoleTechnologiesDocument, { role: 'role:bookkeeper' });
    expect(role!.technologies.edges).toMatchObject([{ node: { id: EXCEL }, hot: true, inDemand: true }]);
    expect(await technologiesOf('role:bookkeeper')).toEqual([EXCEL]);
    expect((await usersOf(SHEETS)).roles).toEqual(['role:clerk', 'role:nurse']);
    await apply({ removeEdge: { kind: 'USES', from: 'role:bookkeeper', to: EXCEL } });
    expect(await technologiesOf('role:bookkeeper')).toEqual([EXCEL, LEDGERS, SHEETS]);
  });

  it.each([
    ['role:nurse', { primary: true }, 'primary'],
    ['skill:care', { hot: true }, 'hot'],
    ['skill:care', { inDemand: true }, 'inDemand'],
  ])('of %s is refused with %j', async (of, more, field) => {
    expect(await refused(use(of, more))).toMatchObject({
      message: expect.stringMatching(/must not be true for a (role|skill)/),
      extensions: { code: 'BAD_USER_INPUT', argument: `changes[0].setTechnologyUse.${field}` },
    });
  });
});
