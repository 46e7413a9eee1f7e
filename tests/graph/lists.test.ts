import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CachedReads } from '../../src/graph/cache/cached-reads.js';
import { neo4jReads } from '../../src/graph/neo4j/reads.js';
import { NO_SKILL_FILTER } from '../../src/graph/ports/no-filter.js';
import type { SkillFilter } from '../../src/graphql/generated/types.generated.js';
import { manySkills, oneOfEverything } from '../fixtures/situations.js';
import {
  PageOfSkillsDocument,
  SkillsDocument,
  type SkillsQuery,
  type SkillsQueryVariables,
  TechnologiesDocument,
  TechnologyWholeDocument,
} from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

describe('lists', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openTestGraph(oneOfEverything());
  });
  afterAll(() => graph.close());

  const idsOf = async (variables: SkillsQueryVariables) => {
    const { skills } = await graph.ask(SkillsDocument, variables);
    return skills.edges.map(({ node }) => node.id);
  };

  it.each<[SkillFilter, string[]]>([
    [{ level: ['level:high'] }, ['skill:queues']],
    [{ level: ['level:high', 'level:low'] }, ['skill:queues', 'skill:programming']],
    [{ area: ['area:messaging'] }, ['skill:queues']],
    [{ track: ['track:cloud'] }, ['skill:queues']],
    [{ role: ['role:developer'] }, ['skill:queues', 'skill:programming']],
    [{ technology: ['technology:cpp'] }, ['skill:programming']],
    [{ kind: ['SOFT'] }, ['skill:teamwork']],
    [{ skillType: ['SKILL'] }, ['skill:teamwork']],
    [{ skillType: ['KNOWLEDGE'] }, []],
    [{ reuseLevel: ['TRANSVERSAL', 'CROSS_SECTOR'] }, ['skill:teamwork']],
    [{ role: ['role:developer'], level: ['level:low'] }, ['skill:programming']],
    [{ technology: ['technology:cpp'], area: ['area:messaging'] }, []],
    [{ role: ['skill:queues'] }, []],
    [{ text: 'mq' }, ['skill:queues']],
    [{ text: 'ÉLÉM' }, ['skill:programming']],
    [{ text: 'mq', level: ['level:low'] }, []],
    [{ area: [] }, []],
    [{ learningTime: { min: 2 } }, ['skill:queues']],
    [{ learningTime: { min: null, max: 4.5 } }, ['skill:queues']],
    [{ learningTime: { max: 4 } }, []],
    [{ learningTime: {} }, ['skill:queues']],
    [{ dataset: ['fixture'], kind: ['SOFT'] }, ['skill:teamwork']],
    [{ dataset: ['another'] }, []],
    [{ changedSince: 1 }, []],
    [{ changedSince: 0, kind: ['SOFT'] }, ['skill:teamwork']],
    [{ externalId: [{ scheme: 'esco' }] }, ['skill:queues']],
    [{ externalId: [{ scheme: 'isco-08' }, { scheme: 'esco', value: 'q1' }] }, ['skill:queues']],
    [{ externalId: [{ scheme: 'esco', value: 'q' }] }, []],
    [{ externalId: [{ scheme: 'esc' }] }, []],
  ])('filters by %j', async (filter, expected) => {
    expect(await idsOf({ filter })).toEqual(expected);
  });

  it('sorts by level and by learning time, skills without one last, either way', async () => {
    expect(await idsOf({ orderBy: { field: 'LEVEL' } })).toEqual([
      'skill:programming',
      'skill:queues',
      'skill:teamwork',
    ]);
    const descending = await idsOf({ orderBy: { field: 'LEVEL', direction: 'DESC' } });
    expect(descending).toEqual(['skill:queues', 'skill:programming', 'skill:teamwork']);
    expect((await idsOf({ orderBy: { field: 'LEARNING_TIME', direction: 'DESC' } }))[0]).toBe('skill:queues');
    expect(await idsOf({ orderBy: { field: 'NAME', direction: 'DESC' } })).toEqual([
      'skill:teamwork',
      'skill:programming',
      'skill:queues',
    ]);
  });

  it.each(['NAME', 'LEVEL', 'LEARNING_TIME', 'NEEDS', 'VERSION'] as const)(
    'pages by %s both ways without gaps or repeats',
    async (field) => {
      for (const direction of ['ASC', 'DESC'] as const) {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const { skills }: SkillsQuery = await graph.ask(SkillsDocument, {
            first: 1,
            after,
            orderBy: { field, direction },
          });
          seen.push(...skills.edges.map(({ node }) => node.id));
          after = skills.pageInfo.hasNextPage ? (skills.pageInfo.endCursor ?? null) : null;
        } while (after !== null);
        expect(seen).toEqual(await idsOf({ orderBy: { field, direction } }));
        expect(seen).toHaveLength(3);
      }
    },
  );

  it('returns the count alone for a page of no items, and the beginning for an empty cursor', async () => {
    const { skills } = await graph.ask(SkillsDocument, { first: 0, after: '' });
    expect(skills).toMatchObject({ edges: [], totalCount: 3, pageInfo: { hasNextPage: true, endCursor: null } });
    expect(await idsOf({ after: '' })).toHaveLength(3);
  });

  it('counts the whole filtered list, and its facets', async () => {
    const { skills } = await graph.ask(SkillsDocument, { first: 1, filter: { kind: ['TECHNICAL'] } });
    expect(skills.totalCount).toBe(2);
    expect(skills.facets.map(({ entity, count }) => [entity.id, count])).toContainEqual(['technology:cpp', 1]);
  });

  it('refuses a page above the maximum, and a cursor of another list', async () => {
    expect(await graph.failure(SkillsDocument, { first: 101 })).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    });
    for (const after of ['nonsense', Buffer.from('["a"]').toString('base64url')]) {
      expect(await graph.failure(SkillsDocument, { after })).toMatchObject({
        message: expect.stringContaining('not a cursor of this list'),
        extensions: { code: 'BAD_USER_INPUT', argument: 'after' },
      });
    }
  });

  it('filters technologies', async () => {
    const ask = async (filter: object) => {
      const { technologies } = await graph.ask(TechnologiesDocument, { filter });
      return [technologies.totalCount, ...technologies.edges.map(({ node }) => node.id)];
    };
    expect(await ask({ category: ['MESSAGE_BROKER'] })).toEqual([2, 'technology:kafka', 'technology:rabbitmq']);
    expect(await ask({ skill: ['skill:programming'] })).toEqual([2, 'technology:csharp', 'technology:cpp']);
    expect(await ask({ role: ['role:developer'], text: 'c' })).toEqual([2, 'technology:csharp', 'technology:cpp']);
    // what a developer needs
    expect(await ask({ role: ['role:architect'] })).toEqual([2, 'technology:csharp', 'technology:cpp']);
    expect(await ask({ role: ['role:none'] })).toEqual([0]);
  });

  it('returns the skills, alternatives and roles of a technology', async () => {
    const { technology } = await graph.ask(TechnologyWholeDocument, { id: 'technology:kafka' });
    expect(technology).toEqual({
      skills: { edges: [{ node: { id: 'skill:queues' } }] },
      alternatives: { edges: [{ score: 1, shared: [{ id: 'skill:queues' }], node: { id: 'technology:rabbitmq' } }] },
      roles: { totalCount: 1, edges: [{ node: { id: 'role:developer' } }] },
    });
  });
});

describe('round trips', () => {
  it('a page of 50 skills with technologies, prerequisites and roles takes at most 5 statements', async () => {
    const graph = await openTestGraph(manySkills(200));
    const before = graph.session.sent;
    const { skills } = await graph.ask(PageOfSkillsDocument, { first: 50 });
    expect(graph.session.sent - before).toBeLessThanOrEqual(5);
    expect(skills.edges).toHaveLength(50);
    expect(skills.edges[49]?.node.prerequisites.edges.length).toBeGreaterThan(0);
    await graph.close();
  });

  it('pages of all skills by name that are asked for at once take two statements, and are what each is alone', async () => {
    const graph = await openTestGraph(manySkills(60));
    const stored = neo4jReads(graph.session);
    const [all] = await stored.skillsByName([null], 60);
    const { items } = all!;
    // before the first skill, between two, before the last and behind it
    const places = [0, 10, 59, 60];
    const cached = new CachedReads(stored, 0, 0);
    const before = graph.session.sent;
    const found = await Promise.all(
      places.map((place) => {
        const after = items[place - 1]?.key ?? null;
        return cached.skills(NO_SKILL_FILTER, { field: 'NAME', direction: 'ASC' }, { limit: 10, after });
      }),
    );
    expect(graph.session.sent - before).toBe(2);
    const alone = places.map((place) => ({ items: items.slice(place, place + 10), more: place + 10 < items.length }));
    expect(items).toHaveLength(60);
    expect(found).toEqual(alone);
    await graph.close();
  });
});
