import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  isIntrospectionType,
} from 'graphql';
import { typeDefs } from '../../src/graphql/type-definitions.js';

const schema = buildSchema(typeDefs);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const outputs = types.filter((type) => isObjectType(type) || isInterfaceType(type));

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    const described: [string, string | null | undefined][] = types.flatMap((type) => {
      const own: [string, string | null | undefined][] = [[type.name, type.description]];
      if (isEnumType(type)) return [...own, ...type.getValues().map((one) => named(type.name, one))];
      if (isInputObjectType(type))
        return [...own, ...Object.values(type.getFields()).map((one) => named(type.name, one))];
      if (!isObjectType(type) && !isInterfaceType(type)) return own;
      const fields = Object.values(type.getFields());
      return [
        ...own,
        ...fields.map((one) => named(type.name, one)),
        ...fields.flatMap(({ name, args }) => args.map((one) => named(`${type.name}.${name}`, one))),
      ];
    });
    expect(described.filter(([, description]) => !description?.trim()).map(([name]) => name)).toEqual([]);
    expect(described.length).toBeGreaterThan(300);
  });

  it('says the order of every list', () => {
    const lists = outputs.flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ name }) => !(type.name.endsWith('Connection') && name === 'edges'))
        .filter(({ type: of }) => isListType(getNullableType(of)) || getNamedType(of).name.endsWith('Connection'))
        .map(({ name, description }) => [`${type.name}.${name}`, withoutCode(description)] as const),
    );
    expect(lists.length).toBeGreaterThan(100);
    expect(lists.filter(([, text]) => !/\b(order|sorted|first|last)\b/.test(text)).map(([name]) => name)).toEqual([]);
  });

  it('has the same pagination for every connection', () => {
    const connections = outputs.filter(({ name }) => name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(5);
    for (const connection of connections) {
      const fields = connection.getFields();
      expect([connection.name, String(fields.pageInfo?.type), String(fields.totalCount?.type)]).toEqual([
        connection.name,
        'PageInfo!',
        'NonNegativeInt!',
      ]);
    }
    const paged = outputs.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
        .map((field) => [`${type.name}.${field.name}`, ...field.args.map((one) => `${one.name}: ${String(one.type)}`)]),
    );
    expect(paged.filter((one) => !one.includes('first: Int') || !one.includes('after: String'))).toEqual([]);
  });

  it.each(['search', 'shortestPath', 'subgraph'])(
    'has a nullable %s, so that its errors do not affect other fields',
    (field) => {
      const type = schema.getQueryType()?.getFields()[field]?.type;
      expect([type !== undefined, isNonNullType(type)]).toEqual([true, false]);
    },
  );
});

/** A description without quoted names: `first` is an argument. */
function withoutCode(description: string | null | undefined): string {
  return (description ?? '').replace(/`[^`]*`/g, '');
}

function named(owner: string, { name, description }: { name: string; description?: string | null | undefined }) {
  return [`${owner}.${name}`, description] as [string, string | null | undefined];
}
