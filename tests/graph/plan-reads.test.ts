import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { planReads } from '../../src/graph/neo4j/plan-reads.js';
import { neo4jReads } from '../../src/graph/neo4j/reads.js';
import { CypherSession } from '../../src/graph/neo4j/session.js';
import { readStatements, type Statement } from '../../src/graph/neo4j/statements.js';
import { manySkills } from '../fixtures/situations.js';
import { openTestGraph, testSettings, type TestGraph } from '../support/graph.js';

/** Reads of curators, commands and background work, which no request needs after a start. */
const OTHERS = [
  /^(curation|dataset|import|proposal|vectors)\//,
  // before the service answers
  /^(info\/(indexes|is-empty)|search\/documents|recommendation\/relations)$/,
  // exports and evaluations
  /^(export\/nodes|recommendation\/(all-edges|stated-relations))$/,
];

const plan = () => planReads(testSettings(), new AbortController().signal);

let graph: TestGraph;
/** how many the database has after planning in advance */
let plans: number;
beforeAll(async () => {
  graph = await openTestGraph(manySkills(50));
});
afterEach(() => {
  jest.restoreAllMocks();
});
afterAll(() => graph.close());

/** Empties the database's cache of plans. @returns how many it had */
async function clearPlans(): Promise<number> {
  const [row] = await graph.cypher('CALL db.clearQueryCaches()');
  return Number(/of (\d+) quer/.exec(String(row?.value))?.[1]);
}

describe('planning statements in advance', () => {
  it('reaches every statement that requests read by', async () => {
    const readText = jest.spyOn(CypherSession.prototype, 'readText');
    await clearPlans();
    try {
      await plan();
      const sent = readText.mock.calls.map(([, text]) => text);
      const expected = [...readStatements().values()].filter(
        ({ name, access }) => access === 'read' && !OTHERS.some((other) => other.test(name)),
      );
      const isSent = ({ name }: Statement) => {
        const [file = '', kind] = name.split(' ');
        return sent.some((text) => text.includes(`// ${file}\n`) && (kind === undefined || text.includes(`:${kind}`)));
      };
      expect(expected.filter((one) => !isSent(one)).map(({ name }) => name)).toEqual([]);
    } finally {
      readText.mockRestore();
    }
    plans = await clearPlans();
    expect(plans).toBeGreaterThan(40);
  });

  it('spares the requests that follow, however many ids they have', async () => {
    const session = new CypherSession(testSettings());
    const reads = neo4jReads(session);
    const ids = (count: number) => Array.from({ length: count }, (_, at) => `skill:${at}`);
    await plan();
    for (const count of [1, 5, 30]) {
      await reads.nodes(ids(count));
      await reads.closure(ids(count), 'OUT', 100);
      await reads.planning.facts(ids(count));
      await reads.planning.skills(ids(count));
      await reads.recommendation.relationsOf(ids(count));
    }
    await session.close();
    expect(await clearPlans()).toBe(plans);
  });

  it('ends at the first failure', async () => {
    const readText = jest.spyOn(CypherSession.prototype, 'readText');
    const refused = planReads({ ...testSettings(), password: 'wrong' }, new AbortController().signal);
    await expect(refused).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' });
    expect(readText).toHaveBeenCalledTimes(1);
  });

  it('ends at the stop of the service', async () => {
    const readText = jest.spyOn(CypherSession.prototype, 'readText');
    await planReads(testSettings(), AbortSignal.abort());
    expect(readText).not.toHaveBeenCalled();
  });
});
