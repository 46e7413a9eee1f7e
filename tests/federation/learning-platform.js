import { createServer } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

const esco = (value) => ({ externalId: { scheme: 'esco', value } });

/** Courses with what they teach, by identifiers of ESCO, and the roles and technologies that they are about, by id. */
const COURSES = [
  {
    id: 'course:queues',
    title: 'Queues in practice',
    teaches: [esco('q1')],
    preparesFor: [{ id: 'role:developer' }, { id: 'role:architect' }],
    uses: [{ id: 'technology:kafka' }, { id: 'technology:rabbitmq' }],
  },
  {
    id: 'course:gone',
    title: 'No longer taught',
    teaches: [esco('gone')],
    preparesFor: [{ id: 'role:gone' }],
    uses: [],
  },
];

export const SDL = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])

type Query {
  courses: CourseConnection!
}

type CourseConnection {
  nodes: [Course!]!
  pageInfo: PageInfo!
}

type Course @key(fields: "id") {
  id: ID!
  title: String!
  teaches: [Skill]!
  preparesFor: [Role]!
  uses: [Technology]!
}

type Skill @key(fields: "externalId { scheme value }") {
  externalId: ExternalId
  courses: [Course!]!
}

type Role @key(fields: "id") {
  id: ID!
  courses: [Course!]!
}

type Technology @key(fields: "id", resolvable: false) {
  id: ID!
}

type ExternalId @shareable {
  scheme: String!
  value: String!
}

type PageInfo @shareable {
  hasNextPage: Boolean!
  hasPreviousPage: Boolean!
  startCursor: String
  endCursor: String
}
`;

const reference = {
  __resolveReference: (entity) => entity,
};

const schema = buildSubgraphSchema({
  typeDefs: parse(SDL),
  resolvers: {
    Query: {
      courses: () => ({ nodes: COURSES, pageInfo: { hasNextPage: false, hasPreviousPage: false } }),
    },
    Skill: {
      ...reference,
      courses: ({ externalId }) =>
        COURSES.filter(({ teaches }) => teaches.some((skill) => skill.externalId.value === externalId?.value)),
    },
    Role: {
      ...reference,
      courses: ({ id }) => COURSES.filter(({ preparesFor }) => preparesFor.some((role) => role.id === id)),
    },
  },
});

/** A subgraph of a learning platform over HTTP; resolves with its server. */
export async function serveLearningPlatform() {
  const server = createServer(async (request, response) => {
    const { query, variables } = JSON.parse((await request.toArray()).join(''));
    const result = await graphql({ schema, source: query, variableValues: variables });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
