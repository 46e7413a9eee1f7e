import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { leastSelection, typesReached, weightOf } from '../../../scripts/measure/schema.js';

const schema = buildSchema(`
  directive @cost(weight: Int!) on FIELD_DEFINITION | OBJECT
  type Query { skill(id: ID!): Skill @cost(weight: 12) skills(first: Int): SkillConnection plain: String }
  interface Node { id: ID! }
  type Skill implements Node @cost(weight: 3) { id: ID! other: Skill near: Node }
  type Role implements Node { id: ID! }
  type SkillConnection { edges: [SkillEdge!]! pageInfo: PageInfo! }
  type SkillEdge { node: Skill! }
  type PageInfo { hasNextPage: Boolean! }
`);

describe('weightOf', () => {
  it('is the weight of the field, else that of its type, else none', () => {
    expect(weightOf(schema, 'Query.skill')).toBe(12);
    expect(weightOf(schema, 'Skill.other')).toBe(3);
    expect(weightOf(schema, 'Query.plain')).toBeNull();
    expect(weightOf(schema, 'Query.nothing')).toBeNull();
  });
});

describe('typesReached', () => {
  it('holds types that only an interface leads to', () => {
    expect(typesReached(schema).map(({ name }) => name)).toContain('Role');
  });
});

describe('leastSelection', () => {
  it('shows the nodes of a page, an id where there is one, and nothing of a leaf', () => {
    const fields = schema.getQueryType()!.getFields();
    expect(leastSelection(fields.skills!)).toBe('{ edges { node { id } } }');
    expect(leastSelection(fields.skill!)).toBe('{ id }');
    expect(leastSelection(fields.plain!)).toBe('');
  });
});
