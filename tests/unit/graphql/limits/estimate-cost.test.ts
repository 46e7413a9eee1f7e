import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  execute,
  type ExecutionResult,
  getNamedType,
  getNullableType,
  getVariableValues,
  GraphQLError,
  type GraphQLResolveInfo,
  isLeafType,
  isListType,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { readFileSync } from 'node:fs';
import { CostModel } from '../../../../src/graphql/limits/cost-model.js';
import { estimateCost, type SizeBounds } from '../../../../src/graphql/limits/estimate-cost.js';
import { NO_BOUNDS } from '../../../../src/graphql/limits/size-bounds.js';
import { randomDocument } from '../../../support/random-documents.js';

const schema = buildSchema(`
  ${readFileSync('schema/common/cost.graphql', 'utf8')}
  enum EntityKind { SKILL ROLE }
  type Query {
    one(id: ID!): Item
    list(first: Int = 3, deep: Boolean! = false @cost(weight: 100) @scan(kind: ROLE, weight: 40)): [Item!]! @listSize(slicingArguments: ["first"]) @cost(weight: 7)
    byIds(ids: [ID!]!): [Item]! @listSize(slicingArguments: ["ids"])
    plan(input: PlanInput!): Item @cost(weight: 50)
    any(first: Int): Any
    nearest(text: String!): Item @cost(weight: 10) @embeds(weight: 1000)
    all(by: ID @scan(kind: ROLE, weight: 40)): [Item!]! @scan(kind: SKILL, weight: 10) @listSize(assumedSize: 10)
    best: Item @scan(kind: SKILL, weight: 10, upTo: 500)
  }
  interface Any { id: ID! name: String }
  type Item implements Any @cost(weight: 3) {
    id: ID!
    name: String
    text: String @cost(weight: 4)
    near(first: Int): ItemConnection! @cost(weight: 20) @batched
      @listSize(assumedSize: 2, slicingArguments: ["first"], sizedFields: ["edges"])
    ranked(first: Int! = 1): [Item!]! @cost(weight: 30) @listSize(slicingArguments: ["first"])
    others: [Other!]! @listSize(assumedSize: 2)
  }
  type Other implements Any @cost(weight: 2) { id: ID! name: String item: Item }
  type ItemConnection { edges: [ItemEdge!]! total: Int @cost(weight: 9) @batched }
  type ItemEdge { cursor: String node: Item! }
  input PlanInput { goals: [ID!]! @cost(weight: 5), known: [ID!]! = [] @cost(weight: 2), pace: Int = 1, more: PlanInput }
`);
const model = new CostModel(schema, false);

function costOf(
  text: string,
  variables: Record<string, unknown> = {},
  bounds = NO_BOUNDS,
  maxFirst?: number,
  by = model,
): number {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) throw errors[0]!;
  return estimateCost(by, { document, operation, variables: coerced }, bounds, maxFirst);
}

describe('the estimated cost', () => {
  it('has the weight of embeddings only where they are on', () => {
    const query = '{ nearest(text: "a") { id } }';
    const withEmbeddings = costOf(query, {}, NO_BOUNDS, undefined, new CostModel(schema, true));
    expect([costOf(query), withEmbeddings]).toEqual([10 + 3 + 1, 1_000 + 10 + 3 + 1]);
  });

  it.each([
    ['a leaf and an object', '{ one(id: "a") { id } }', 1 + 3 + 1],
    ['aliases of a leaf', '{ one(id: "a") { a: id b: id c: id } }', 1 + 3 + 3],
    ['aliases of a field', '{ a: one(id: "a") { id } b: one(id: "a") { id } }', 2 * 5],
    ['the weight of a leaf', '{ one(id: "a") { text } }', 1 + 3 + 4],
    ['list items by the default of the slicing argument', '{ list { id } }', 7 + 3 * (3 + 1)],
    ['list items by the slicing argument', '{ list(first: 10) { id } }', 7 + 10 * (3 + 1)],
    ['list items by the length of a list argument', '{ byIds(ids: ["a", "b"]) { id } }', 1 + 2 * (3 + 1)],
    ['items of sized fields', '{ one(id: "a") { near { edges { cursor } } } }', 1 + 3 + 20 + 1 + 1 + 2 * 2],
    [
      'a batched field once for all parents, and other fields per parent',
      '{ list(first: 10) { near(first: 1) { total } ranked { id } } }',
      7 + 20 + 9 + 10 * (3 + 1 + 30 + 3 + 1),
    ],
    [
      'items of arguments, including nested ones',
      '{ plan(input: {goals: ["a", "b"], more: {goals: ["c"], known: ["d"]}}) { id } }',
      50 + 10 + 5 + 2 + 3 + 1,
    ],
    ['an interface as its most expensive type', '{ any { id } }', 1 + 3 + 1],
  ])('counts %s', (_what, text, cost) => {
    expect(costOf(text)).toBe(cost);
  });

  it('counts an argument that is false as one that is not given', () => {
    const bounds: SizeBounds = { list: () => 1, count: () => 100 };
    const plain = costOf('{ list { id } }', {}, bounds);
    expect(plain).toBe(7 + 3 + 1);
    expect(costOf('{ list(deep: false) { id } }', {}, bounds)).toBe(plain);
    expect(costOf('{ list(deep: true) { id } }', {}, bounds)).toBe(plain + 100 + 40);
  });

  it('is bounded by the size of the graph', () => {
    const sizes = new Map([
      ['Query.list', 2],
      ['Item.near', 1],
    ]);
    const bounds: SizeBounds = { list: (type, field) => sizes.get(`${type}.${field}`), count: () => 0 };
    expect(costOf('{ list(first: 100) { near(first: 100) { edges { cursor } } } }', {}, bounds)).toBe(
      7 + 20 + 2 * (3 + 1 + 1 + 1 + 1),
    );
  });

  it('grows with the graph for scans of fields and arguments', () => {
    const bounds: SizeBounds = { list: () => 1, count: (kind) => ({ SKILL: 250, ROLE: 30 })[kind as 'SKILL' | 'ROLE'] };
    expect(costOf('{ all { id } }', {}, bounds)).toBe(1 + 2.5 * 10 + 1 + 3);
    expect(costOf('{ all(by: "a") { id } }', {}, bounds)).toBe(1 + 2.5 * 10 + 0.3 * 40 + 1 + 3);
    expect(costOf('{ all { id } }')).toBe(1 + 10 * (1 + 3));
  });

  it('grows with the graph up to the size that a scan declares', () => {
    const best = (skills: number) => costOf('{ best { id } }', {}, { list: () => 1, count: () => skills });
    expect(best(400)).toBe(1 + 4 * 10 + 1 + 3);
    expect(best(500)).toBe(1 + 5 * 10 + 1 + 3);
    expect(best(1_000_000)).toBe(best(500));
  });

  it('can be computed for a maximum page size', () => {
    expect(costOf('{ list(first: 100) { id } }', {}, NO_BOUNDS, 4)).toBe(7 + 4 * 4);
  });

  it.each([
    ['query ($n: ID = "x") { one(id: $n) { id } }', { n: null }, 'id'],
    ['query ($n: Int = 1) { one(id: "a") { ranked(first: $n) { id } } }', { n: null }, 'first'],
    ['query ($if: Boolean = true) { one(id: "a") @include(if: $if) { id } }', { if: null }, 'if'],
    ['query ($n: ID = "x") { byIds(ids: [$n]) { id } }', { n: null }, 'ids'],
    ['query ($n: [ID!] = []) { plan(input: {goals: $n}) { id } }', { n: null }, 'input'],
  ])('cannot be computed if a variable makes a non-null argument null: %s', (text, variables, argument) => {
    expect(validate(schema, parse(text))).toEqual([]);
    expect(() => costOf(text, variables)).toThrow(`Argument "${argument}"`);
  });

  it('is computed in linear time for fragments that double at each step', () => {
    const steps = Array.from({ length: 60 }, (_, at) => {
      const next = `near { edges { node { ...f${at + 1} } } }`;
      return `fragment f${at} on Item { a: ${next} b: ${next} }`;
    });
    const cost = costOf(`{ one(id: "a") { ...f0 } } ${steps.join(' ')} fragment f60 on Item { id }`);
    expect(cost).toBeGreaterThan(2 ** 60);
  });
});

/** Executes a document with lists of exactly the requested size, and sums the weights of fields and objects. */
function run(text: string, variables: Record<string, unknown>): { cost: number; message: string | null } {
  let cost = 0;
  const batches = new Set<string>();
  const result = execute({
    schema,
    document: parse(text),
    variableValues: variables,
    typeResolver: () => 'Item',
    fieldResolver: (source: { size?: number } | undefined, args: Record<string, unknown>, _context, info) => {
      const field = info.parentType.getFields()[info.fieldName]!;
      const { weight, batched, itemWeight, listSize } = model.ofField(field);
      const occurrence = pathOf(info);
      if (!batched || !batches.has(occurrence)) {
        cost += weight;
        for (const one of field.args) cost += model.ofValue(one, one.type, args[one.name]);
      }
      batches.add(occurrence);
      const [size = listSize?.assumedSize ?? 1] = (listSize?.slicingArguments ?? []).flatMap(
        (name) => args[name] ?? [],
      );
      const isIds = Array.isArray(args.ids);
      const length = isIds ? (args.ids as unknown[]).length : (size as number);
      if (isLeafType(getNamedType(field.type))) return field.name === 'total' ? 1 : 'text';
      if (!isListType(getNullableType(field.type))) {
        cost += itemWeight;
        return { size: length };
      }
      const items = field.name === 'edges' ? source!.size! : length;
      cost += items * itemWeight;
      return Array.from({ length: items }, () => ({}));
    },
  }) as ExecutionResult;
  return { cost: cost + typeNamesIn(result.data), message: result.errors?.[0]?.message ?? null };
}

/** The path of a field without list indices. */
function pathOf({ path }: GraphQLResolveInfo): string {
  const keys: string[] = [];
  for (let at: typeof path | undefined = path; at; at = at.prev) if (typeof at.key === 'string') keys.push(at.key);
  return keys.join('.');
}

/** graphql-js resolves __typename without a resolver. */
function typeNamesIn(value: unknown): number {
  if (typeof value === 'string') return schema.getType(value) ? 1 : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, one) => sum + typeNamesIn(one), 0);
}

describe('any valid query', () => {
  it('has an estimate of at least the actual cost, or the error that execution would have', () => {
    const seen = { exact: 0, above: 0, refused: 0 };
    fc.assert(
      fc.property(randomDocument(schema), ({ text, variables }) => {
        expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
        const actual = run(text, variables);
        let estimated: number;
        try {
          estimated = costOf(text, variables);
        } catch (error) {
          expect(error).toBeInstanceOf(GraphQLError);
          seen.refused += 1;
          return;
        }
        expect(actual.message).toBeNull();
        expect(estimated).toBeGreaterThanOrEqual(actual.cost);
        seen[estimated === actual.cost ? 'exact' : 'above'] += 1;
      }),
      { numRuns: 400 },
    );
    // the estimate is greater for fragments of other types, and for fields that several fragments share
    expect(seen.exact).toBeGreaterThan(seen.above);
    expect(seen.refused).toBeGreaterThan(20);
  });

  it('has the same estimate when parts of it were computed before, with other variables and another graph', () => {
    const small: SizeBounds = { list: () => 2, count: () => 500 };
    let kept = 0;
    fc.assert(
      fc.property(randomDocument(schema), ({ text, variables }) => {
        const document = parse(text);
        const operation = document.definitions[0] as OperationDefinitionNode;
        const doubled = Object.fromEntries(
          Object.entries(variables).map(([name, value]) => [name, typeof value === 'number' ? 2 * value : value]),
        );
        const outcome = (by: CostModel, given: Record<string, unknown>, bounds: SizeBounds) => {
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
          if (!coerced) return 'refused';
          try {
            return estimateCost(by, { document, operation, variables: coerced }, bounds);
          } catch (error) {
            return (error as Error).message;
          }
        };
        const used = new CostModel(schema, false);
        for (const [given, bounds] of [
          [variables, NO_BOUNDS],
          [doubled, small],
          [doubled, NO_BOUNDS],
          [variables, small],
        ] as const) {
          const expected = outcome(new CostModel(schema, false), given, bounds);
          expect(outcome(used, given, bounds)).toBe(expected);
          expect(outcome(used, given, bounds)).toBe(expected);
          if (typeof expected === 'number') kept += 1;
        }
      }),
    );
    expect(kept).toBeGreaterThan(100);
  });
});
