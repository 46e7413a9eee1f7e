/** Queries the service at a URL with the TypeScript client, and prints what it found as JSON. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import {
  createClient,
  edgesOf,
  LearningPathDocument,
  ResolveNamesDocument,
  RoleMatchesDocument,
  SearchDocument,
  SkillDocument,
  SkillGapDocument,
  SkillGraphError,
} from 'skill-graph-client';

interface OwnResult {
  edges: { edges: { node: { from: string; to: string; kind: string } }[] };
  graphInfo: { updatedAt: string };
}

/** A document of this project: GraphQL Code Generator makes such as well. */
const OwnDocument: TypedDocumentNode<OwnResult, { among: string[] }> = parse(
  `query Own($among: [ID!]!) {
    edges(kinds: [REQUIRES], among: $among) { edges { node { from to kind } } }
    graphInfo { updatedAt }
  }`,
);

async function ask(url: string) {
  const client = createClient(url);
  const pages: string[][] = [[]];
  for await (const { node } of edgesOf(client, SearchDocument, { text: 'docker', first: 2 }, ({ search }) => search)) {
    if (pages.at(-1)?.length === 2) pages.push([]);
    pages.at(-1)?.push(node.id);
    if (pages.flat().length === 4) break;
  }
  const { search } = await client.request(SearchDocument, { text: 'docker', first: 0 });
  const { learningPath } = await client.request(LearningPathDocument, {
    input: {
      goals: ['role:backend-developer'],
      knownAt: [{ id: 'skill:python', level: 'level:beginner' }],
      hoursPerWeek: 5,
    },
  });
  const { skill } = await client.request(SkillDocument, { id: 'skill:docker' });
  const { resolveNames } = await client.request(ResolveNamesDocument, { names: ['kuberntes', 'zzzzqqqq'] });
  const own = await client.request(OwnDocument, { among: ['skill:docker', 'skill:kubernetes'] });
  const names = resolveNames.flatMap(({ name, match }) => (match ? [[name, match.entity.id]] : []));
  return {
    pages,
    total: search?.totalCount,
    stepCount: learningPath?.stepCount,
    firstStage: learningPath?.stages[0]?.steps.map((step) => step.skill.name),
    maxMonths: learningPath?.totalTime.max,
    learningMonths: skill?.learningTime?.max,
    technologies: skill?.technologies.totalCount,
    technologyUrl: skill?.technologies.edges[0]?.node.url,
    edges: own.edges.edges.map(({ node }) => `${node.from} ${node.kind} ${node.to}`),
    names: Object.fromEntries(names) as Record<string, string>,
    updatedYear: new Date(own.graphInfo.updatedAt).getUTCFullYear(),
  };
}

/** What the client does with questions that the service refuses. */
async function refused(url: string) {
  const client = createClient(url);
  try {
    await client.request(SkillGapDocument, { role: 'role:senior' });
    return null;
  } catch (error) {
    if (!(error instanceof SkillGraphError)) throw error;
    return { code: error.code, suggestions: error.extensions.suggestions };
  }
}

/** The compiler refuses these; each line fails to compile if it does not. */
export const mistakes = (client: ReturnType<typeof createClient>) => [
  // @ts-expect-error variables that are required
  client.request(SearchDocument),
  // @ts-expect-error a value of another type
  client.request(SearchDocument, { text: 1 }),
  // @ts-expect-error a field that the document does not ask for
  client.request(RoleMatchesDocument).then(({ roleMatches }) => roleMatches.pageInfo),
];

declare const process: { argv: string[] };
const address = process.argv[2] ?? '';
console.log(JSON.stringify({ answers: await ask(address), refused: await refused(address) }));
