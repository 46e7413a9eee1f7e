import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_DATASET_FOLDER, readDatasetFolder } from '../../src/dataset/default-graph.js';
import { packageRoot } from '../../src/process/package-root.js';
import {
  DefaultRelatedDocument,
  type DefaultRelatedQuery,
  DefaultSubstitutesDocument,
  type DefaultSubstitutesQuery,
  RelatedSkillsDocument,
  type RelationReasonKind,
} from '../support/documents.generated.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

/** What replaces what, and what is related to what, on the default graph. */

interface Judgement {
  technology: string;
  /** Ids, and "none" where an empty list is right. */
  accepted: string[];
}
const JUDGEMENTS = JSON.parse(
  readFileSync(join(packageRoot, 'tests/fixtures/technology-substitutes.json'), 'utf8'),
) as Judgement[];

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph(readDatasetFolder(DEFAULT_DATASET_FOLDER));
});
afterAll(() => graph.close());

type Technology = DefaultSubstitutesQuery['technologies']['edges'][number]['node'];

async function allTechnologies(): Promise<Map<string, Technology>> {
  const found = new Map<string, Technology>();
  let after: string | null = null;
  do {
    const { technologies }: DefaultSubstitutesQuery = await graph.ask(DefaultSubstitutesDocument, { after });
    for (const { node } of technologies.edges) found.set(node.id, node);
    after = technologies.pageInfo.hasNextPage ? technologies.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

describe('technologies', () => {
  let technologies: Map<string, Technology>;
  beforeAll(async () => {
    technologies = await allTechnologies();
  });

  it('have a substitute as first alternative, or none, in at least 50 of 56 judged cases', () => {
    const misses = JUDGEMENTS.flatMap(({ technology, accepted }) => {
      const first = technologies.get(technology)!.alternatives.edges[0]?.node.id ?? 'none';
      return accepted.includes(first) ? [] : [`${technology}: ${first} instead of ${accepted.join(', ')}`];
    });
    expect(JUDGEMENTS).toHaveLength(56);
    // beyond six, the message lists all of them
    expect(misses.length > 6 ? misses : []).toEqual([]);
  });

  it.each([
    ['technology:docker', 'technology:kubernetes'],
    ['technology:python', 'technology:asyncio'],
    ['technology:git', 'technology:github'],
    ['technology:laravel', 'technology:composer'],
  ])('%s is used with %s', (id, other) => {
    const first = technologies.get(id)!.usedWith.edges.map(({ node }) => node.id);
    expect(first).toContain(other);
  });
});

type Skill = DefaultRelatedQuery['skills']['edges'][number]['node'];

const idsOf = ({ edges }: { edges: { node: { id: string } }[] }): string[] => edges.map(({ node }) => node.id);

async function allSkills(): Promise<Map<string, Skill>> {
  const found = new Map<string, Skill>();
  let after: string | null = null;
  do {
    const { skills }: DefaultRelatedQuery = await graph.ask(DefaultRelatedDocument, { after });
    for (const { node } of skills.edges) found.set(node.id, node);
    after = skills.pageInfo.hasNextPage ? skills.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

/** What a page shows as prerequisites and dependents, also by way of groups. */
const neighboursOf = ({ prerequisites, dependents }: Skill): Set<string> =>
  new Set([...idsOf(prerequisites), ...idsOf(dependents)]);

describe('related skills', () => {
  let skills: Map<string, Skill>;
  beforeAll(async () => {
    skills = await allSkills();
  });

  it('are prerequisites or dependents in at most two of the first five, where there are three others', () => {
    expect(skills.size).toBeGreaterThan(150);
    const crowded = [...skills.values()].filter((skill) => {
      const neighbours = neighboursOf(skill);
      const related = idsOf(skill.related);
      const others = related.filter((id) => !neighbours.has(id)).length;
      return others >= 3 && related.slice(0, 5).filter((id) => neighbours.has(id)).length > 2;
    });
    expect(crowded.map(({ id }) => id)).toEqual([]);
  });

  it.each(['skill:python', 'skill:web-server-setup', 'skill:rust', 'skill:message-brokers'])(
    'of %s are none that the page shows already if these are excluded, and all others',
    async (id) => {
      const exclude: RelationReasonKind[] = ['PREREQUISITE', 'DEPENDENT'];
      const { skill } = await graph.ask(RelatedSkillsDocument, { id, first: 100, exclude });
      const neighbours = neighboursOf(skills.get(id)!);
      const found = idsOf(skill!.related);
      const others = idsOf(skills.get(id)!.related).filter((other) => !neighbours.has(other));
      expect(found.filter((other) => neighbours.has(other))).toEqual([]);
      expect(found).toEqual(expect.arrayContaining(others));
    },
  );

  it.each([
    ['skill:python', ['skill:flask', 'skill:fastapi', 'skill:django', 'skill:ruby']],
    ['skill:java', ['skill:spring-boot', 'skill:csharp']],
    ['skill:flask', ['skill:django', 'skill:fastapi']],
    ['skill:microservices-architecture', ['skill:message-brokers', 'skill:docker', 'skill:kubernetes']],
    ['skill:graphql-apis', ['skill:grpc-apis']],
  ])('of %s begin with %j', (id, expected) => {
    expect(idsOf(skills.get(id)!.related).slice(0, 10)).toEqual(expect.arrayContaining(expected));
  });

  it('are ALTERNATIVE by the group that both are members of', async () => {
    const { skill } = await graph.ask(RelatedSkillsDocument, { id: 'skill:flask', first: 10 });
    const { reasons } = skill!.related.edges.find(({ node }) => node.id === 'skill:django')!;
    const alternative = reasons.find(({ kind }) => kind === 'ALTERNATIVE');
    expect(alternative?.through).toMatchObject([{ id: 'group:web-framework' }]);
  });
});
