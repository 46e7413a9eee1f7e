import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApolloServer } from '@apollo/server';
import fc from 'fast-check';
import type { FormattedExecutionResult } from 'graphql';
import { PARSE_OPTIONS, schema } from '../../src/graphql/apollo.js';
import type { Context } from '../../src/graphql/context.js';
import { unavailable } from '../../src/model/errors.js';
import type { GraphReads } from '../../src/graph/ports/graph-reads.js';
import { GraphLoaders } from '../../src/graph/loaders/graph-loaders.js';
import { RequestBudget } from '../../src/graphql/budget/request-budget.js';
import { sizeBounds } from '../../src/graphql/limits/size-bounds.js';
import { QueryLimits } from '../../src/graphql/limits/query-limits.js';
import { createLog } from '../../src/app/log.js';
import { apolloWith } from '../support/apollo.js';
import { WIDE_BUDGET } from '../support/budget.js';
import { fakeReads } from '../support/fake-reads.js';
import { randomDocument } from '../support/random-documents.js';

const LIMITS = { depth: 3, cost: 500 };
const REFUSALS = ['TOO_COMPLEX', 'BAD_USER_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'GRAPHQL_PARSE_FAILED'];
const LONG = { String: ['x', 'y'.repeat(2_049)], ID: ['skill:queues', 'role:a', 'z'.repeat(2_049)] };
const MANY = Array.from({ length: PARSE_OPTIONS.maxTokens / 3 }, (_, at) => `t${at}: __typename`).join(' ');

const logged: string[] = [];
let apollo: ApolloServer<Context>;

beforeAll(async () => {
  const bounds = sizeBounds(new Map());
  const log = createLog('info', { write: (line) => void logged.push(line) });
  ({ apollo } = apolloWith(new QueryLimits(schema, LIMITS, () => bounds), log));
  await apollo.start();
});
afterAll(() => apollo.stop());

interface Ran extends FormattedExecutionResult {
  /** arguments of every read, write and export that was called */
  asked: unknown[];
  /** whether a write, an export or the history was called */
  isGuardedAsked: boolean;
}

async function run(query: string, variables: Record<string, unknown>): Promise<Ran> {
  const asked: unknown[] = [];
  let isGuardedAsked = false;
  const away = (guarded: boolean) =>
    new Proxy<Record<string, (...args: unknown[]) => unknown>>(
      {},
      {
        get: (_target, name) =>
          name === 'then'
            ? undefined
            : (...args: unknown[]) => {
                asked.push(args);
                isGuardedAsked ||= guarded && !/^(changes|changeCount|prunedThrough)$/.test(String(name));
                return Promise.reject(unavailable(new Error('unavailable')));
              },
      },
    );
  const known = fakeReads();
  const reads = new Proxy(known as unknown as Record<string, unknown>, {
    get: (target, name) => {
      if (['planning', 'recommendation', 'meaning'].includes(String(name))) return away(false);
      const read = target[String(name)] ?? away(false)[String(name)];
      return (...args: unknown[]) => {
        asked.push(args);
        return (read as (...given: unknown[]) => unknown)(...args);
      };
    },
  }) as unknown as GraphReads;
  const contextValue = {
    graph: new GraphLoaders(reads),
    budget: new RequestBudget(WIDE_BUDGET),
    curation: away(true),
    exports: away(true),
    feed: away(true),
    viewer: null,
    requestId: 'test',
    setCacheHints: () => undefined,
  } as unknown as Context;
  const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('unexpected incremental response');
  return { ...body.singleResult, asked, isGuardedAsked };
}

/** The nesting depth of fields in a response; lists do not count. */
function depthOf(data: unknown): number {
  if (Array.isArray(data)) return Math.max(0, ...data.map(depthOf));
  if (typeof data !== 'object' || data === null) return 0;
  const fields = Object.entries(data).filter(([, value]) => typeof value !== 'string' || !schema.getType(value));
  return Math.max(0, ...fields.map(([, value]) => 1 + depthOf(value)));
}

function fieldsIn(data: unknown): number {
  if (typeof data !== 'object' || data === null) return 0;
  const own = Array.isArray(data) ? 0 : Object.keys(data).length;
  return Object.values(data).reduce((sum: number, value) => sum + fieldsIn(value), own);
}

function longestIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Math.max(0, ...Object.values(value).map(longestIn));
}

describe('any valid operation of an anonymous caller', () => {
  const documents = fc.oneof(
    { weight: 4, arbitrary: randomDocument(schema) },
    { weight: 3, arbitrary: randomDocument(schema, 'query', LONG) },
    { weight: 2, arbitrary: randomDocument(schema, 'mutation') },
    {
      weight: 1,
      arbitrary: randomDocument(schema).map((one) => ({ ...one, text: one.text.replace('{', `{ ${MANY} `) })),
    },
  );

  it('is refused before any read, or stays within all limits', async () => {
    const seen = new Map<string, number>();
    const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
    await fc.assert(
      fc.asyncProperty(documents, async ({ text, variables }) => {
        const { data, errors = [], asked, isGuardedAsked } = await run(text, variables);
        if (data === undefined) {
          const codes = errors.map(({ extensions }) => String(extensions?.code));
          codes.forEach(count);
          for (const code of codes) expect(REFUSALS).toContain(code);
          expect(asked).toEqual([]);
          return;
        }
        count('answered');
        expect(isGuardedAsked).toBe(false);
        expect(errors.map(({ message }) => message).join()).not.toMatch(/must not be null|has invalid value/);
        expect(depthOf(data)).toBeLessThanOrEqual(LIMITS.depth);
        expect(fieldsIn(data)).toBeLessThanOrEqual(LIMITS.cost);
        expect(longestIn(asked)).toBeLessThanOrEqual(2_048);
      }),
      { numRuns: 300 },
    );
    for (const code of REFUSALS.filter((one) => one !== 'FORBIDDEN'))
      expect([code, seen.get(code)]).toEqual([code, expect.any(Number)]);
    expect(seen.get('answered')).toBeGreaterThan(20);
    expect(logged.filter((line) => line.includes('unexpected'))).toEqual([]);
  });
});
