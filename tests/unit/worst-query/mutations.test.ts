import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, print, validate } from 'graphql';
import { schema } from '../../../src/graphql/apollo.js';
import { variantOf } from '../../../scripts/worst-query/attack.js';
import { type Candidate, candidateOf, fieldNames, requestOf } from '../../../scripts/worst-query/candidate.js';
import { FieldMaker } from '../../../scripts/worst-query/fields.js';
import { Mutator } from '../../../scripts/worst-query/mutations.js';
import { Random } from '../../../scripts/worst-query/random.js';
import { knownAttacks, seedOfEachField } from '../../../scripts/worst-query/seeds.js';
import { Values } from '../../../scripts/worst-query/values.js';

const pool = {
  ids: {
    skill: ['skill:graphs', 'skill:sql', 'skill:caching'],
    technology: ['technology:redis'],
    role: ['role:backend'],
    level: ['level:junior'],
    area: ['area:data'],
    track: ['track:platform'],
  },
  words: ['messages', 'brokers', 'containers', 'databases'],
};

const seeds = fc.integer({ min: 1, max: 1_000_000 });

function madeBy(seed: number) {
  const random = new Random(seed);
  const values = new Values(pool, random);
  const maker = new FieldMaker(schema, values, random);
  return {
    mutator: new Mutator(schema, values, random),
    values,
    starts: [...knownAttacks(pool, values), ...seedOfEachField(schema, maker, random, pool)],
    random,
  };
}

/** As the service sees it: printed, and parsed again. */
const problemsOf = (candidate: Candidate) =>
  validate(schema, parse(requestOf(candidate).query)).map(({ message }) => message);

describe('documents to begin with', () => {
  it('are valid, and hold each field of Query', () => {
    const { starts } = madeBy(1);
    for (const { candidate } of starts) expect(problemsOf(candidate)).toEqual([]);
    const names = new Set(starts.flatMap(({ candidate }) => fieldNames(schema, candidate)));
    const missing = Object.keys(schema.getQueryType()!.getFields()).filter((name) => !names.has(`Query.${name}`));
    expect(missing).toEqual([]);
  });
});

describe('mutations', () => {
  it('keep documents valid, whatever they began with', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { mutator, starts, random } = madeBy(seed);
        let candidate = random.chance(0.5) ? mutator.fresh() : random.one(starts).candidate;
        for (let step = 0; step < 6; step++) {
          candidate = mutator.mutate(candidate);
          expect(problemsOf(candidate)).toEqual([]);
        }
        expect(problemsOf(mutator.join(candidate, mutator.fresh()))).toEqual([]);
        expect(problemsOf(mutator.shrink(candidate, 0.5))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('come to variables, nulls with defaults, fragments and hundreds of fields', () => {
    const { mutator } = madeBy(7);
    const seen = { variable: false, nullVariable: false, fragment: false, many: false };
    for (let start = 0; start < 20; start++) {
      let candidate = mutator.fresh();
      for (let step = 0; step < 15; step++) candidate = mutator.mutate(candidate);
      const { query } = requestOf(candidate);
      seen.variable ||= Object.values(candidate.variables).some((value) => value !== null);
      seen.nullVariable ||= Object.values(candidate.variables).includes(null);
      seen.fragment ||= query.includes('fragment ');
      seen.many ||= fieldNames(schema, candidate).length > 100;
    }
    expect(seen).toEqual({ variable: true, nullVariable: true, fragment: true, many: true });
  });

  it('are the same for the same seed', () => {
    const grown = () => {
      const { mutator } = madeBy(42);
      let candidate = mutator.fresh();
      for (let step = 0; step < 10; step++) candidate = mutator.mutate(candidate);
      return requestOf(candidate);
    };
    expect(grown()).toEqual(grown());
  });
});

describe('shrink', () => {
  it('ends at a document that cannot be made smaller, with fewer fields or shorter pages each time', () => {
    const { mutator } = madeBy(3);
    let candidate = candidateOf('{ a: skills(first: 100) { totalCount } b: skills(first: 80) { totalCount } }');
    const sizes = [];
    for (let step = 0; step < 12; step++) {
      candidate = mutator.shrink(candidate, 0.5);
      sizes.push(Number(/first: (\d+)/.exec(print(candidate.document))?.[1]));
    }
    expect(fieldNames(schema, candidate)).toEqual(['Query.skills', 'SkillConnection.totalCount']);
    expect(sizes.at(-1)).toBe(1);
  });
});

describe('variants of an attack', () => {
  it('are valid, and differ in name, ids and words', () => {
    const { values } = madeBy(5);
    const request = {
      query: 'query ($text: String!) { skill(id: "skill:sql") { id } search(text: $text) { totalCount } }',
      variables: { text: 'messages brokers', other: null },
    };
    const variants = [1, 2, 3, 4].map((number) => variantOf(parse(request.query), request, values, number));
    for (const { query } of variants) expect(validate(schema, parse(query))).toEqual([]);
    expect(new Set(variants.map(({ query }) => query)).size).toBe(4);
    expect(new Set(variants.map(({ variables }) => String(variables?.text))).size).toBeGreaterThan(1);
    expect(variants[0]!.variables).toHaveProperty('other', null);
  });
});
