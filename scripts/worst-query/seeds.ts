import { getNamedType, type GraphQLSchema, isAbstractType, isObjectType, parse, print, visit } from 'graphql';
import { isLeafField } from '../measure/schema.js';
import { type Candidate, candidateOf } from './candidate.js';
import type { FieldMaker } from './fields.js';
import type { Random } from './random.js';
import type { Pool, Values } from './values.js';

/** A document from which the search starts. */
export interface Seed {
  title: string;
  candidate: Candidate;
}

const repeat = (count: number, each: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => `a${at}: ${each(at)}`).join(' ');

/** Attacks found by hand: each was accepted by an earlier version and kept the service busy for seconds. */
export function knownAttacks(pool: Pool, values: Values): Seed[] {
  const skills = pool.ids.skill ?? [];
  const skill = (at: number) => JSON.stringify(skills[at % skills.length]);
  const words = (count: number, at: number) =>
    Array.from({ length: count }, (_, one) => pool.words[(at * count + one) % pool.words.length]).join(' ');
  const search = (at: number) =>
    `search(text: ${JSON.stringify(values.another(words(8, at)))}, first: 1) { totalCount }`;
  const large = repeat(20, (at) => {
    return `skills(first: 100) { edges { node { id related(first: ${at + 1}) { edges { node { description } } } } } }`;
  });
  return [
    { title: '300 misspelt searches', candidate: candidateOf(`{ ${repeat(300, search)} }`) },
    {
      title: '95 roleMatches',
      candidate: candidateOf(
        `{ ${repeat(95, (at) => `roleMatches(known: [${skill(at)}], first: 1) { totalCount }`)} }`,
      ),
    },
    {
      title: '90 related',
      candidate: candidateOf(
        `{ ${repeat(90, (at) => `skill(id: ${skill(at)}) { related(first: 1) { edges { score } } }`)} }`,
      ),
    },
    {
      title: '550 diagrams',
      candidate: candidateOf(
        `{ subgraph(roots: [${skill(0)}], depth: 10, maxNodes: 400) { ${repeat(550, () => 'diagram')} } }`,
      ),
    },
    {
      title: '1,600 descriptions of 100 skills',
      candidate: candidateOf(`{ skills(first: 100) { edges { node { ${repeat(1_600, () => 'description')} } } } }`),
    },
    {
      title: 'a null for a variable with a default, and a large document',
      candidate: candidateOf(`query ($n: ID = "skill:none") { z: skill(id: $n) { id } ${large} }`, { n: null }),
    },
  ];
}

/** A document for each field of Query, and for each composite field of the types that implement Node. */
export function seedOfEachField(schema: GraphQLSchema, maker: FieldMaker, random: Random, pool: Pool): Seed[] {
  const query = schema.getQueryType()!;
  const node = schema.getType('Node');
  const roots = Object.values(query.getFields()).map((field) => ({
    title: `Query.${field.name}`,
    candidate: withAliases(`{ ${print(maker.field(field, 3))} }`),
  }));
  const types = isAbstractType(node) ? schema.getPossibleTypes(node) : [];
  const relations = types.flatMap((type) => {
    const ids = pool.ids[type.name.toLowerCase()] ?? [];
    if (ids.length === 0) return [];
    return Object.values(type.getFields())
      .filter((field) => !isLeafField(field) && isObjectType(getNamedType(field.type)))
      .map((field) => ({
        title: `${type.name}.${field.name}`,
        candidate: withAliases(
          `{ node(id: ${JSON.stringify(random.one(ids))}) { ... on ${type.name} { ${print(maker.field(field, 3))} } } }`,
        ),
      }));
  });
  return [...roots, ...relations];
}

/** Parses a query and gives each field a unique alias. */
function withAliases(query: string): Candidate {
  let field = 0;
  const document = visit(parse(query, { noLocation: true }), {
    Field: (node) => {
      field += 1;
      return { ...node, alias: { kind: node.name.kind, value: `a${field}` } };
    },
  });
  return { document, variables: {}, aliasLength: 0 };
}
