import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readStatements } from '../../src/graph/neo4j/statements.js';
import { manySkills } from '../fixtures/situations.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

/** Operators that enumerate paths, or scan unneeded nodes. */
const FORBIDDEN = /AllNodesScan|CartesianProduct|^VarLengthExpand\((All|Into)\)$/;

/** Statements in which both ends are bound by an index, so that the product has one row. */
const MAY_MULTIPLY = new Set([
  'exploration/shortest-path',
  'curation/closed-cycle',
  'dataset/create-edges',
  'dataset/delete-edges',
  'dataset/foreign-parallel-edges',
  'info/graph-info',
]);

interface Plan {
  operatorType: string;
  children?: Plan[];
}

const operators = (plan: Plan): string[] => [
  plan.operatorType.split('@')[0] ?? '',
  ...(plan.children ?? []).flatMap(operators),
];

describe('every statement in cypher/', () => {
  const statements = [...readStatements().values()];
  let graph: TestGraph;
  beforeAll(async () => {
    // plans depend on the statistics: use a graph of some size, and no plans that were cached for another one
    graph = await openTestGraph(manySkills(1_000));
    await graph.cypher('CALL db.clearQueryCaches()');
  });
  afterAll(() => graph.close());

  it.each(statements.map((one) => [one.name, one] as const))(
    '%s lists its parameters in the header',
    (_name, { text, params }) => {
      const code = text.replace(/^\/\/.*$/gm, '');
      const used = new Set([...code.matchAll(/\$(\w+)/g)].map(([, name]) => name));
      expect([...used].sort()).toEqual([...params].sort());
    },
  );

  it.each(statements.filter(({ access }) => access !== 'schema').map((one) => [one.name, one] as const))(
    '%s is planned without enumerating paths or scanning all nodes',
    async (name, { text, params }) => {
      const plan = await graph.explain(text, Object.fromEntries(params.map((param) => [param, null])));
      const found = operators(plan as Plan).filter((operator) => FORBIDDEN.test(operator));
      expect(found.filter((operator) => !(operator === 'CartesianProduct' && MAY_MULTIPLY.has(name)))).toEqual([]);
    },
  );

  it('is rejected by the name of its file if its header is missing', async () => {
    const { mkdtemp, rm, writeFile } = await import('node:fs/promises');
    const { tmpdir } = await import('node:os');
    const { join } = await import('node:path');
    const folder = await mkdtemp(join(tmpdir(), 'cypher-'));
    await writeFile(join(folder, 'bare.cypher'), 'RETURN 1');
    try {
      expect(() => readStatements(folder)).toThrow(/bare\.cypher.*header/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
