import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  execute,
  getOperationAST,
  type GraphQLNonNull,
  type GraphQLNullableType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  type ResponsePath,
  validate,
} from 'graphql';
import { compileQuery } from '../../../src/graphql/prepared-queries/compile-query.js';
import { isCompilable } from '../../../src/graphql/prepared-queries/is-compilable.js';
import { typeDefs } from '../../../src/graphql/type-definitions.js';
import { QueryLimits } from '../../../src/graphql/limits/query-limits.js';
import { NO_BOUNDS } from '../../../src/graphql/limits/size-bounds.js';
import { hashOf } from '../../../src/recommendation/evaluation/random.js';
import { randomDocument } from '../../support/random-documents.js';

const LEAVES: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, 7, -3],
  Float: [0.25, 3],
  Boolean: [true, false],
};

/**
 * The schema with resolvers whose values depend on the position in the response, and on the arguments. Those that may fail
 * return no promises: graphql-js leaves the rejection of one item of a list unhandled where another one fails at once.
 */
function schemaWithValues(isFailing: boolean): GraphQLSchema {
  const schema = buildSchema(typeDefs);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { type: string }) => value.type;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = (_source, args, _context, { path, variableValues, returnType }: GraphQLResolveInfo) => {
        const given = JSON.stringify([inOrder(args), inOrder(variableValues)]);
        const seed = hashOf(`${pathText(path)} ${given}`);
        if (isFailing && seed % 29 === 0) throw new Error('failed');
        const value = valueOf(schema, returnType, seed, isFailing);
        return seed % 3 === 0 && !isFailing ? Promise.resolve(value) : value;
      };
    }
  }
  return schema;
}

/** Without the order of the properties, which graphql-jit does not keep in arguments. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, inOrder(one)] as const);
  return entries.sort(([a], [b]) => (a < b ? -1 : 1));
}

function pathText({ prev, key }: ResponsePath): string {
  return `${prev ? pathText(prev) : ''}.${key}`;
}

type NullableType = Exclude<GraphQLOutputType, GraphQLNonNull<GraphQLNullableType>>;

/** Nullable positions are null at times; if failing, also others. */
function valueOf(schema: GraphQLSchema, type: GraphQLOutputType, seed: number, isFailing: boolean): unknown {
  if (!isNonNullType(type)) return seed % 7 === 0 ? null : nonNullValueOf(schema, type, seed, isFailing);
  return isFailing && seed % 31 === 0 ? null : nonNullValueOf(schema, type.ofType as NullableType, seed, isFailing);
}

function nonNullValueOf(schema: GraphQLSchema, type: NullableType, seed: number, isFailing: boolean): unknown {
  const next = hashOf(String(seed));
  if (isListType(type)) {
    const item: GraphQLOutputType = type.ofType;
    const items = Array.from({ length: seed % 4 }, (_, at) => valueOf(schema, item, next + at, isFailing));
    return seed % 5 === 0 && !isFailing ? items.map((value) => Promise.resolve(value)) : items;
  }
  if (isAbstractType(type)) {
    const types = schema.getPossibleTypes(type);
    return { type: types[seed % types.length]!.name };
  }
  if (isObjectType(type)) return {};
  if (isEnumType(type)) return type.getValues()[seed % type.getValues().length]!.value;
  const values = LEAVES[type.toString()] ?? ['a', 'b'];
  return values[seed % values.length];
}

describe.each([
  ['that succeeds', false],
  ['that may fail', true],
])('a compiled query %s', (_what, isFailing) => {
  const schema = schemaWithValues(isFailing);

  const limits = new QueryLimits(schema, { depth: Infinity, cost: Infinity }, () => NO_BOUNDS);
  /** The service checks arguments before execution; graphql-jit passes null for a non-null argument. */
  const isRefused = (...checked: Parameters<QueryLimits['check']>) => {
    try {
      limits.check(...checked);
      return false;
    } catch {
      return true;
    }
  };

  it('answers as graphql-js does, or fails where graphql-js fails', async () => {
    const seen = { data: 0, failed: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(randomDocument(schema), async ({ text, variables }) => {
        const document = parse(text);
        const operation = getOperationAST(document)!;
        if (validate(schema, document).length > 0 || isRefused(document, operation, variables)) return;
        const compiled = compileQuery(schema, document, operation);
        const expected = await execute({ schema, document, variableValues: variables, contextValue: {} });
        const { data, errors } = await compiled({}, variables);
        if (expected.errors) {
          seen[expected.data === undefined ? 'refused' : 'failed'] += 1;
          expect(errors?.length).toBeGreaterThan(0);
          return;
        }
        seen.data += 1;
        expect(errors).toBeUndefined();
        // the text, so that the order of the fields counts
        expect(JSON.stringify(data)).toBe(JSON.stringify(expected.data));
      }),
      { numRuns: 500 },
    );
    expect(seen.data).toBeGreaterThan(50);
    if (isFailing) expect(seen.failed).toBeGreaterThan(20);
  });
});

describe('a query', () => {
  const schema = buildSchema(`
    interface Node { next: Node }
    type A implements Node { next: Node }
    type B implements Node { next: Node }
    type Query { a: A, node: Node }
  `);
  const isCompiled = (text: string) => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    return isCompilable(schema, document, getOperationAST(document)!);
  };
  /** Aliases of a field with two nested ones. */
  const aliases = (count: number, field: string) =>
    `{ ${Array.from({ length: count }, (_, at) => `f${at}: ${field} { next { __typename } }`).join(' ')} }`;

  it('is compiled up to 1,000 fields, of which those of an interface count once for each of its types', () => {
    // 1 + 1 + 2 fields for an object, 1 + 2 * (1 + 2) for an interface
    expect([250, 251].map((count) => isCompiled(aliases(count, 'a')))).toEqual([true, false]);
    expect([142, 143].map((count) => isCompiled(aliases(count, 'node')))).toEqual([true, false]);
  });

  it('is not compiled, nor expanded to its end, where fragments double it forty times', () => {
    const fragments = Array.from(
      { length: 40 },
      (_, at) => `fragment F${at} on Node { x: next { ...F${at + 1} } y: next { ...F${at + 1} } }`,
    );
    expect(isCompiled(`{ a { ...F0 } } ${fragments.join(' ')} fragment F40 on Node { __typename }`)).toBe(false);
  });

  it('is not compiled with conditions, of which graphql-jit knows one for each fragment', () => {
    expect(isCompiled('{ ...F @skip(if: true) ...F } fragment F on Query { __typename }')).toBe(false);
  });
});
