import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import { neo4jReads } from '../../src/graph/neo4j/reads.js';
import { CypherSession } from '../../src/graph/neo4j/session.js';
import type { GraphReads, StoredReads, NeighbourPage, Relation } from '../../src/graph/ports/graph-reads.js';
import type { NeedsByRole } from '../../src/model/role-need.js';
import type { DatasetContent } from '../../src/model/dataset-content.js';
import { RELATIONS, toSkillFilter, toTechnologyFilter } from '../../src/services/relations.js';
import { FixtureBuilder } from '../fixtures/builder.js';
import { randomGroups } from '../fixtures/random-groups.js';
import { closureGraphOf } from '../support/closure-graph.js';
import { because, curating } from '../support/curating.js';
import {
  ExceptionsDocument,
  GroupSubgraphDocument,
  LearningPathDocument,
  ReadinessDocument,
} from '../support/documents.generated.js';
import { openTestGraph, testSettings, type TestGraph } from '../support/graph.js';
import { uncached } from '../support/uncached.js';

const SKILLS = Array.from({ length: 8 }, (_, at) => `skill:s${at}`);
const ROLES = ['role:r0', 'role:r1'];
const FIRST = { limit: 20, after: null };

/** What is read of skills and roles, whatever they require or need by way of groups. */
function reads(graph: GraphReads) {
  const page = async (ids: readonly string[], relation: Relation, slice = FIRST) =>
    new Map([...(await graph.neighbours(ids, relation, slice))].map(([id, found]) => [id, edgesOf(found)]));
  const { Skill, Role } = RELATIONS;
  return {
    prerequisites: () => page(SKILLS, Skill.prerequisites),
    'required prerequisites': () => page(SKILLS, { ...Skill.prerequisites, strength: 'REQUIRED' }),
    'a page of prerequisites': () => page(SKILLS, Skill.prerequisites, { limit: 1, after: null }),
    dependents: () => page(SKILLS, Skill.dependents),
    roles: () => page(SKILLS, Skill.roles),
    needs: () => page(ROLES, Role.needs),
    'direct prerequisites': () => graph.planning.directPrerequisites(SKILLS),
    closure: () => graph.closure(['skill:s7'], 'OUT', 1_000),
    'dependent closure': () => graph.closure(['skill:s0'], 'IN', 1_000),
    'closure graph': () => closureGraphOf(graph, ['skill:s6', 'skill:s7'], 1_000),
    'needs of roles': async () => plainNeeds(await graph.planning.roleNeeds(ROLES)),
    'needs of all roles': async () => plainNeeds(await graph.planning.effectiveNeeds()),
    startingSkills: () => graph.planning.startingSkills(),
    candidates: async () => {
      const starting = (await graph.planning.startingSkills()).map(({ id }) => id);
      return graph.planning.candidates(starting, ['skill:s0'], ['skill:s0', 'skill:s1'], 100);
    },
    'skills of roles': () => Promise.all(ROLES.map((id) => graph.skillCount(toSkillFilter({ role: [id] })))),
    facets: () => graph.skillFacets(ROLES.map((id) => toSkillFilter({ role: [id] }))),
    'technologies of roles': () =>
      Promise.all(ROLES.map((id) => graph.technologyCount(toTechnologyFilter({ role: [id] })))),
    'roles of technologies': async () =>
      (await graph.technologyRoles(['technology:t'], FIRST)).get('technology:t')?.total,
  };
}

/** The group of a need has a name of its own, so that it can be left out of comparisons. */
function plainNeeds(needs: NeedsByRole) {
  const found = [...needs];
  return new Map(
    found.map(([role, needs]) => [role, needs.map(({ group, ...need }) => ({ ...need, 'group of a need': group }))]),
  );
}

function edgesOf({ items, total, more }: NeighbourPage) {
  const edges = items.map(({ edge: { group, ...edge } }) =>
    edge.kind === 'NEEDS' ? { ...edge, 'group of a need': group } : { ...edge, group },
  );
  return { edges, total, more };
}

/** With maps as objects and lists in an order of their own. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return plain(Object.fromEntries(value));
  if (Array.isArray(value)) return value.map(plain).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}

async function results(graph: GraphReads): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const [name, read] of Object.entries(reads(graph))) found[name] = plain(await read());
  return found;
}

describe('a graph with named groups', () => {
  let graph: TestGraph;
  let session: CypherSession;
  beforeAll(async () => {
    graph = await openTestGraph();
    session = new CypherSession(testSettings());
  });
  afterAll(async () => {
    await session?.close();
    await graph?.close();
  });

  const answersTo = async (content: DatasetContent) => {
    await graph.datasets.replace(content);
    const direct = neo4jReads(session);
    const known = ['skill:s1'];
    const { learningPath: path } = await graph.ask(LearningPathDocument, {
      input: { goals: ['skill:s7', 'skill:s6'], known },
    });
    const readiness = await graph.ask(ReadinessDocument, { skills: SKILLS, known });
    const { prerequisites } = await direct.info();
    return { ...(await results(uncached(direct))), prerequisites, path, readiness };
  };
  /** The version of the graph, and what only edges to groups have: exceptions, and the group of a need. */
  const incomparable = new Set(['graphVersion', 'group of a need', 'except']);
  const comparable = (found: object): unknown =>
    JSON.parse(JSON.stringify(found, (key, value: unknown) => (incomparable.has(key) ? undefined : value)));

  it('answers like the same graph with the edges to members written out', async () => {
    await fc.assert(
      fc.asyncProperty(randomGroups, async ({ grouped, written }) => {
        const answers = comparable(await answersTo(grouped));
        expect(answers).toEqual(comparable(await answersTo(written)));
      }),
      { numRuns: 12, seed: 20, endOnFailure: true },
    );
  });
});

describe('an alternative group', () => {
  it('does not relate what requires or needs it with its members', async () => {
    const fixture = new FixtureBuilder()
      .skills('s0', 's1', 's2', 's3')
      .group('g', 's0', 's1')
      .requiresGroup('s2', 'g')
      .requires('s2', 's3');
    const graph = await openTestGraph(fixture.build());
    const session = new CypherSession(testSettings());
    try {
      const relations = await neo4jReads(session).recommendation.relationsOf(['skill:s2', 'skill:s0']);
      const ends = new Map(relations.map(({ id, groups }) => [id, groups.flatMap((group) => group.ends)]));
      expect(ends.get('skill:s2')).toEqual(['skill:s3']);
      // its group alone: co-members are alternatives of each other
      expect(ends.get('skill:s0')).toEqual(['group:g']);
    } finally {
      await session.close();
      await graph.close();
    }
  });
});

describe('a requirement of an alternative group with exceptions', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    const fixture = new FixtureBuilder()
      .skills('s0', 's1', 's2', 's3', 's4')
      .add('role:r0')
      .group('g', 's0', 's1', 's2')
      .requiresGroup('s3', 'g', { except: ['skill:s1'] })
      .requires('s3', 's4')
      .edge('role:r0', 'NEEDS', 'group:g', { importance: 'ESSENTIAL' });
    graph = await openTestGraph(fixture.build());
  });
  afterAll(() => graph?.close());

  it('is listed with the exceptions, from either side', async () => {
    const { skill, alternativeGroup } = await graph.ask(ExceptionsDocument, { skill: 'skill:s3', group: 'group:g' });
    const except = [{ id: 'skill:s1' }];
    expect(skill?.prerequisites.edges).toEqual([
      { node: { id: 'skill:s0' }, alternativeGroup: 'group:g', except },
      { node: { id: 'skill:s2' }, alternativeGroup: 'group:g', except },
      { node: { id: 'skill:s4' }, alternativeGroup: null, except: [] },
    ]);
    expect(alternativeGroup?.requiredBy.edges).toEqual([{ node: { id: 'skill:s3' }, except }]);
  });

  it('is in a subgraph without the group as edges to the members, and in its diagram', async () => {
    const roots = ['skill:s3', 'skill:s0', 'skill:s1', 'skill:s2', 'role:r0'];
    const { subgraph } = await graph.ask(GroupSubgraphDocument, { roots, kinds: ['REQUIRES', 'NEEDS'], maxNodes: 5 });
    expect(subgraph?.edges.map(({ from, to, alternativeGroup }) => [from, to, alternativeGroup])).toEqual([
      ['role:r0', 'skill:s0', 'group:g'],
      ['role:r0', 'skill:s1', 'group:g'],
      ['role:r0', 'skill:s2', 'group:g'],
      ['skill:s3', 'skill:s0', 'group:g'],
      ['skill:s3', 'skill:s2', 'group:g'],
    ]);
    expect(subgraph?.diagram.match(/requires one of/g)).toHaveLength(2);
    const whole = await graph.ask(GroupSubgraphDocument, { roots, kinds: ['REQUIRES', 'NEEDS'], maxNodes: 7 });
    expect(whole.subgraph?.edges.map(({ from, to }) => [from, to])).toEqual([
      ['role:r0', 'group:g'],
      ['skill:s3', 'group:g'],
      ['skill:s3', 'skill:s4'],
    ]);
  });
});

describe('a write of another instance', () => {
  let graph: TestGraph;
  let session: CypherSession;
  let direct: StoredReads;
  let cached: CachedReads;
  beforeAll(async () => {
    const fixture = new FixtureBuilder()
      .skills('s0', 's1', 's2', 's3', 's4')
      .add('technology:t')
      .add('role:r0')
      .add('role:r1')
      .group('g', 's0', 's1')
      .requiresGroup('s3', 'g')
      .requires('s4', 's3')
      .edge('role:r0', 'NEEDS', 'group:g')
      .edge('skill:s1', 'USES', 'technology:t');
    graph = await openTestGraph(fixture.build());
    session = new CypherSession(testSettings());
    direct = neo4jReads(session);
    cached = new CachedReads(direct, 64 << 20, 60_000);
    await cached.refresh();
  });
  afterAll(async () => {
    await session?.close();
    await graph?.close();
  });
  const { apply } = curating(() => graph);

  it.each<[string, object]>([
    ['a new member', { setMember: { group: 'group:g', member: 'skill:s2', ...because } }],
    [
      'an exception',
      { setPrerequisite: { skill: 'skill:s3', prerequisite: 'group:g', except: ['skill:s1'], ...because } },
    ],
    [
      'a weaker requirement',
      { setPrerequisite: { skill: 'skill:s3', prerequisite: 'group:g', strength: 'RECOMMENDED', ...because } },
    ],
    ['another requirement', { setPrerequisite: { skill: 'skill:s4', prerequisite: 'group:g', ...because } }],
    ['another need', { setNeed: { role: 'role:r1', skill: 'group:g', importance: 'PREFERRED', ...because } }],
    ['a need that excepts', { setNeed: { role: 'role:r0', skill: 'group:g', except: ['skill:s0'], ...because } }],
    ['the name of a member', { updateSkill: { id: 'skill:s1', name: 'renamed' } }],
    ['a removed member', { removeEdge: { kind: 'HAS_MEMBER', from: 'group:g', to: 'skill:s2' } }],
    ['a removed requirement', { removeEdge: { kind: 'REQUIRES', from: 'skill:s4', to: 'group:g' } }],
    ['merged members', { merge: { from: 'skill:s2', into: 'skill:s0' } }],
    ['a deleted group', { delete: { id: 'group:g', detach: true } }],
  ])('is visible to members and to what requires or needs them: %s', async (_what, change) => {
    await results(cached);
    const before = JSON.stringify(await results(uncached(direct)));
    await apply(change);
    await cached.refresh();
    const expected = await results(uncached(direct));
    expect(await results(cached)).toEqual(expected);
    // a name is in no edge, and the merged skill has no edges any more
    if (!('updateSkill' in change) && !('merge' in change)) expect(JSON.stringify(expected)).not.toBe(before);
  });
});
