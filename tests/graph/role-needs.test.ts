import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_DATASET_FOLDER, readDatasetFolder } from '../../src/dataset/default-graph.js';
import {
  DefaultMatchesDocument,
  FilteredByRoleDocument,
  GapWithInheritedDocument,
  NeedsOfRoleDocument,
  NeedsOfRolesDocument,
  NextForRolesDocument,
  RelatedWithInheritedDocument,
  RemoveNeedDocument,
  RolesOfNeedsDocument,
} from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

/** The needs that the roles of the default graph inherit from one another. */

const JUNIOR = 'role:junior-backend-developer';
const DEVELOPER = 'role:backend-developer';
const SENIOR = 'role:senior-backend-developer';
const ARCHITECT = 'role:backend-architect';
const CAREER = [JUNIOR, DEVELOPER, SENIOR, ARCHITECT];

const dataset = readDatasetFolder(DEFAULT_DATASET_FOLDER);
const membersOf = (group: string): string[] =>
  dataset.edges.flatMap(({ kind, from, to }) => (kind === 'HAS_MEMBER' && from === group ? to : []));
/** The skills that the data of a role needs, by importance. */
const statedBy = (role: string, importance?: string): string[] =>
  dataset.edges
    .filter((edge) => edge.kind === 'NEEDS' && edge.from === role && (!importance || edge.importance === importance))
    .flatMap(({ to }) => (to.startsWith('group:') ? membersOf(to) : to));

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(dataset);
});
afterAll(() => graph.close());

async function needsOf(role: string, first = 100, after: string | null = null) {
  return (await graph.ask(NeedsOfRoleDocument, { role, first, after })).role!.needs;
}

async function allNeedsOf(role: string, first = 100) {
  const edges: Awaited<ReturnType<typeof needsOf>>['edges'] = [];
  for (let after: string | null = null, more = true; more;) {
    const page = await needsOf(role, first, after);
    edges.push(...page.edges);
    [after, more] = [page.pageInfo.endCursor ?? null, page.pageInfo.hasNextPage];
  }
  return edges;
}

describe('the needs of a role', () => {
  it('contain the ESSENTIAL needs of every role before it, and what its own data states', async () => {
    for (const [at, role] of CAREER.entries()) {
      const essential = CAREER.slice(0, at).flatMap((before) => statedBy(before, 'ESSENTIAL'));
      const expected = new Set([...essential, ...statedBy(role)]);
      const ids = (await allNeedsOf(role)).map(({ node }) => node.id);
      expect([role, ...ids.sort()]).toEqual([role, ...[...expected].sort()]);
    }
  });

  it('are marked as inherited exactly where its own data does not state them', async () => {
    for (const role of CAREER) {
      const own = new Set(statedBy(role));
      for (const { node, inherited, statedBy: stating } of await allNeedsOf(role)) {
        expect([node.id, inherited, stating.id === role]).toEqual([node.id, !own.has(node.id), own.has(node.id)]);
      }
    }
  });

  it('name the nearest role that states them, with its proficiency and its evidence', async () => {
    const needs = new Map((await allNeedsOf(ARCHITECT)).map((edge) => [edge.node.id, edge]));
    expect(needs.get('skill:version-control')).toMatchObject({
      importance: 'ESSENTIAL',
      inherited: true,
      statedBy: { id: DEVELOPER },
      proficiency: { id: 'level:intermediate' },
      rationale: 'Shared work on code happens through branches and merges.',
    });
    expect(needs.get('skill:http-basics')).toMatchObject({ statedBy: { id: JUNIOR }, inherited: true });
    expect(needs.get('skill:python')).toMatchObject({
      alternativeGroup: 'group:programming-language',
      inherited: true,
    });
    expect(needs.get('skill:system-design')).toMatchObject({ inherited: false, statedBy: { id: ARCHITECT } });
  });

  it('never fall along a career', async () => {
    const rank = new Map(dataset.nodes.flatMap((node) => (node.kind === 'LEVEL' ? [[node.id, node.rank]] : [])));
    let before = new Map<string, number>();
    for (const role of CAREER) {
      const edges = await allNeedsOf(role);
      const now = new Map(edges.map(({ node, proficiency }) => [node.id, rank.get(proficiency!.id)!]));
      const essential = edges.flatMap(({ node, importance }) => (importance === 'ESSENTIAL' ? node.id : []));
      for (const [skill, least] of before) expect(now.get(skill)).toBeGreaterThanOrEqual(least);
      before = new Map(essential.map((id) => [id, now.get(id)!]));
    }
  });

  it('are listed ESSENTIAL first, then by name, in pages that join to the whole list', async () => {
    const whole = await needsOf(DEVELOPER);
    expect(whole.pageInfo.hasNextPage).toBe(false);
    const ranked = whole.edges.map(({ importance, node }) => [importance, node.name.toLowerCase()]);
    expect(ranked).toEqual([...ranked].sort(([a, x], [b, y]) => (a! < b! ? -1 : a! > b! ? 1 : x! < y! ? -1 : 1)));
    expect(whole.totalCount).toBe(whole.edges.length);
    expect(await allNeedsOf(DEVELOPER, 7)).toEqual(whole.edges);
    expect((await needsOf(DEVELOPER, 1)).totalCount).toBe(whole.totalCount);
    expect((await needsOf(ARCHITECT, 1)).totalCount).toBe((await allNeedsOf(ARCHITECT)).length);
  });

  it('are read with a few statements for a page of roles', async () => {
    const before = graph.session.sent;
    const { roles } = await graph.ask(NeedsOfRolesDocument, {});
    expect(roles.edges).toHaveLength(CAREER.length);
    // the roles, those before them, and their needs; then, for roles without and with others before them, the edges and
    // the roles that state them
    expect(graph.session.sent - before).toBeLessThanOrEqual(7);
  });
});

describe('a filter by a role', () => {
  it('passes the skills that it needs, and the technologies that these use', async () => {
    for (const role of [JUNIOR, SENIOR]) {
      const { skills, technologies } = await graph.ask(FilteredByRoleDocument, { role });
      const needed = (await allNeedsOf(role)).map(({ node }) => node.id);
      expect(skills.edges.map(({ node }) => node.id).sort()).toEqual(needed.sort());
      expect(skills.totalCount).toBe(needed.length);
      expect(technologies.edges.map(({ node }) => node.id)).toContain('technology:git');
    }
  });
});

describe('a gap', () => {
  const gapOf = async (role: string, known: string[]) =>
    (await graph.ask(GapWithInheritedDocument, { role, known })).skillGap!;

  it('from nothing includes what the role inherits, and says so', async () => {
    const { coverage, missing } = await gapOf(SENIOR, []);
    expect(coverage).toBe(0);
    const found = new Map(missing.map((need) => [need.skill?.id ?? need.group, need]));
    expect(found.get('skill:http-basics')).toMatchObject({
      inherited: true,
      statedBy: { id: JUNIOR },
      importance: 'ESSENTIAL',
      required: { id: 'level:beginner' },
      rationale: expect.stringMatching(/HTTP requests/),
    });
    expect(found.get('group:programming-language')).toMatchObject({
      inherited: true,
      statedBy: { id: DEVELOPER },
      rationale: expect.stringMatching(/server-side language/),
    });
    expect(found.get('skill:system-design')).toMatchObject({ inherited: false, statedBy: { id: SENIOR } });
    const stated = statedBy(SENIOR).filter((id) => !found.has(id));
    expect(stated).toEqual([]);
  });

  it('narrows with the roles before that are known', async () => {
    const coverages: number[] = [];
    for (const known of [[], [JUNIOR], [DEVELOPER], [SENIOR], [ARCHITECT]]) {
      coverages.push((await gapOf(SENIOR, known)).coverage);
    }
    expect([...coverages].sort((a, b) => a - b)).toEqual(coverages);
    expect(new Set(coverages.slice(0, 4)).size).toBe(4);
    expect(coverages.slice(3)).toEqual([1, 1]);
  });

  it('has the same coverage among the matches', async () => {
    const { roleMatches } = await graph.ask(DefaultMatchesDocument, { known: [DEVELOPER] });
    const matches = new Map(roleMatches.edges.map(({ node, coverage }) => [node.id, coverage]));
    for (const role of CAREER) {
      const { coverage } = await gapOf(role, [DEVELOPER]);
      expect(matches.get(role)).toBeCloseTo(coverage, 10);
    }
    expect([matches.get(JUNIOR), matches.get(DEVELOPER)]).toEqual([1, 1]);
    expect(matches.get(SENIOR)).toBeGreaterThan(matches.get(ARCHITECT)!);
  });
});

describe('roles by their needs', () => {
  it('include those that inherit the need for a skill or a group', async () => {
    const variables = { skill: 'skill:version-control', group: 'group:web-framework' };
    const { skill, alternativeGroup } = await graph.ask(RolesOfNeedsDocument, variables);
    expect([skill!.roles.totalCount, skill!.roles.pageInfo.hasNextPage]).toEqual([CAREER.length, true]);
    const sources = (edges: NonNullable<typeof skill>['roles']['edges']) =>
      edges.map(({ node, inherited, statedBy: stating }) => [node.id, inherited, stating.id]);
    const [developer, architect, junior, senior] = [
      [DEVELOPER, false, DEVELOPER],
      [ARCHITECT, true, DEVELOPER],
      [JUNIOR, false, JUNIOR],
      [SENIOR, true, DEVELOPER],
    ];
    expect(sources(skill!.roles.edges)).toEqual([architect, developer, junior]);
    expect(sources(alternativeGroup!.neededBy.edges)).toEqual([architect, developer, junior, senior]);
    expect(alternativeGroup!.neededBy.edges.map(({ proficiency }) => proficiency?.id)).toEqual([
      'level:intermediate',
      'level:intermediate',
      'level:beginner',
      'level:intermediate',
    ]);
  });

  it('share what one inherits from the other', async () => {
    const { role } = await graph.ask(RelatedWithInheritedDocument, { role: SENIOR });
    const developer = role!.related.edges.find(({ node }) => node.id === DEVELOPER);
    expect(developer?.shared.map(({ id }) => id)).toEqual(expect.arrayContaining(['skill:http-basics', 'skill:sql']));
  });

  it('are those that need a recommended skill, with all to which they lead', async () => {
    const { nextSkills } = await graph.ask(NextForRolesDocument, { known: ['skill:programming-fundamentals'] });
    const roles = new Map(
      nextSkills.recommendations.map(({ skill, usedByRoles }) => [skill.id, usedByRoles.map(({ id }) => id)]),
    );
    expect(roles.get('skill:version-control')?.sort()).toEqual([...CAREER].sort());
  });
});

describe('the removal of a need', () => {
  it('is refused where the need is inherited, naming the role that states it', async () => {
    const { message } = await graph.failure(RemoveNeedDocument, { role: SENIOR, of: 'skill:http-basics' });
    expect(message).toBe(`input: ${SENIOR} inherits the need for skill:http-basics from ${JUNIOR}; remove it there`);
    const group = await graph.failure(RemoveNeedDocument, { role: ARCHITECT, of: 'group:web-framework' });
    expect(group.message).toMatch(`from ${DEVELOPER}; remove it there`);
  });

  it('is refused as before where nothing is needed', async () => {
    const { message } = await graph.failure(RemoveNeedDocument, { role: JUNIOR, of: 'skill:system-design' });
    expect(message).toBe(`input: there is no NEEDS edge from ${JUNIOR} to skill:system-design`);
  });

  it('lets a later role inherit the need at the level of the role before', async () => {
    await graph.ask(RemoveNeedDocument, { role: DEVELOPER, of: 'skill:version-control' });
    const needs = await allNeedsOf(SENIOR);
    expect(needs.find(({ node }) => node.id === 'skill:version-control')).toMatchObject({
      inherited: true,
      statedBy: { id: JUNIOR },
      proficiency: { id: 'level:beginner' },
    });
  });
});
