import { expect, it } from '@jest/globals';
import { buildSchema, getNamedType, type GraphQLInputObjectType, isEnumType, isNonNullType } from 'graphql';
import type { z } from 'zod';
import { CREATES, SETS, SHAPES } from '../../../src/curation/change-schema.js';
import { typeDefs } from '../../../src/graphql/type-definitions.js';
import type { Field } from '../../../src/model/field.js';
import { FIELDS_OF_EDGES } from '../../../src/model/records.js';
import { NODES } from '../../../src/model/schema-table.js';

const changes = Object.entries((buildSchema(typeDefs).getType('ChangeInput') as GraphQLInputObjectType).getFields());
const fieldsOf = new Map(
  changes.map(([name, { type }]) => [name, (getNamedType(type) as GraphQLInputObjectType).getFields()]),
);

it('the inputs of mutations have the fields of the schema table, and require the same ones', () => {
  const declared = Object.fromEntries(
    [...fieldsOf].map(([name, fields]) => [
      name,
      Object.fromEntries(Object.values(fields).map((field) => [field.name, isNonNullType(field.type)])),
    ]),
  );
  const validated = Object.fromEntries(
    Object.entries(SHAPES).map(([name, shape]) => [
      name,
      Object.fromEntries(
        Object.entries((shape as z.ZodObject).shape).map(([field, type]) => [
          field,
          !(type as z.ZodType).safeParse(undefined).success,
        ]),
      ),
    ]),
  );
  expect(validated).toEqual(declared);
});

it('the enums of the inputs have the choices of the schema table', () => {
  const tables = [
    ...[...CREATES].map(([name, kind]) => [name, NODES[kind]] as const),
    ...[...SETS].map(([name, kind]) => [name, FIELDS_OF_EDGES[kind]] as const),
  ];
  const choices = tables.flatMap(([change, fields]) =>
    Object.entries(fields).flatMap(([name, field]: [string, Field]) =>
      field.choices === undefined ? [] : [{ change, input: field.inputName ?? name, choices: field.choices }],
    ),
  );
  expect(choices.length).toBeGreaterThan(10);
  for (const { change, input, choices: expected } of choices) {
    const type = getNamedType(fieldsOf.get(change)?.[input]?.type);
    expect([change, input, isEnumType(type) && type.getValues().map(({ name }) => name)]).toEqual([
      change,
      input,
      expected,
    ]);
  }
});
