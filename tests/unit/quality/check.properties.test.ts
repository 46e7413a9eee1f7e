import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runToEnd } from '../../../src/model/sliced.js';
import { SHAPES } from '../../../src/curation/change-schema.js';
import { checkGraph } from '../../../src/quality/check.js';
import type { CheckedGraph, RuleName } from '../../../src/quality/rule.js';
import type { EdgeRecord } from '../../../src/model/records.js';
import { apply } from './apply.js';
import { prerequisitesOf, randomGraphs, reaches } from './random-graph.js';

const found = (graph: CheckedGraph, rule: RuleName) =>
  runToEnd(checkGraph(graph)).filter((problem) => problem.rule === rule);
const RUNS = 500;
/** So large a share of the random graphs must have what a property is about, or it would show little. */
const MIN_SHARE = 0.08;

/** @param holds  checks a graph; gives whether it has what the property is about */
function everyGraph(holds: (graph: CheckedGraph) => boolean): void {
  let count = 0;
  const property = fc.property(randomGraphs, (graph) => {
    if (holds(graph)) count += 1;
  });
  fc.assert(property, { numRuns: RUNS });
  expect(count / RUNS).toBeGreaterThan(MIN_SHARE);
}

/** Whether a skill has a choice between prerequisites. */
const hasAlternatives = (edges: readonly EdgeRecord[]) =>
  edges.some((one) => one.group !== null && edges.some((other) => other !== one && isSameGroup(one, other)));
const isSameGroup = (one: EdgeRecord, other: EdgeRecord) => one.from === other.from && one.group === other.group;

/** By trying out: skills are learnt one after another, until no other can be. */
function learnable(edges: readonly EdgeRecord[], ids: readonly string[]): Set<string> {
  const learnt = new Set<string>();
  const isMet = (id: string) =>
    edges
      .filter(({ from, strength }) => from === id && strength === 'REQUIRED')
      .every((one, _, own) =>
        one.group === null ? learnt.has(one.to) : own.some(({ group, to }) => group === one.group && learnt.has(to)),
      );
  for (let before = -1; before < learnt.size;) {
    before = learnt.size;
    ids.filter(isMet).forEach((id) => learnt.add(id));
  }
  return learnt;
}

describe('checking any graph', () => {
  it('reports one real cycle for each set of skills that require each other', () => {
    everyGraph((graph) => {
      const edges = prerequisitesOf(graph);
      const onCycle = [...new Set(edges.map(({ from }) => from))].filter((id) => reaches(edges, id, id));
      const knots = new Set(
        onCycle.map((id) => onCycle.find((one) => reaches(edges, id, one) && reaches(edges, one, id))),
      );
      const problems = found(graph, 'CYCLE');
      expect(problems).toHaveLength(knots.size);
      for (const problem of problems) {
        expect(new Set(problem.ids).size).toBe(problem.ids.length);
        problem.edges.forEach(({ from, to }, at) => {
          expect(edges.some((edge) => edge.from === from && edge.to === to)).toBe(true);
          expect([from, to]).toEqual([problem.ids[at], problem.ids[(at + 1) % problem.ids.length]]);
        });
      }
      return problems.length > 0;
    });
  });

  it('removes from cycles nothing without need', () => {
    everyGraph((graph) => {
      const removed = found(graph, 'CYCLE').flatMap(({ suggestion }) => suggestion);
      const left = prerequisitesOf(apply(graph, removed));
      for (const change of removed) {
        const { from, to } = 'removeEdge' in change ? change.removeEdge : { from: '', to: '' };
        expect(reaches(left, to, from)).toBe(true);
      }
      return removed.length > 0;
    });
  });

  it('calls redundant exactly what other required prerequisites imply, away from cycles', () => {
    everyGraph((graph) => {
      const all = graph.edges.filter(({ kind }) => kind === 'REQUIRES');
      const chains = all.filter(({ strength, group }) => strength === 'REQUIRED' && group === null);
      const implied = chains.filter(
        (edge) =>
          ![edge.from, edge.to].some((id) => reaches(all, id, id)) &&
          reaches(
            chains.filter((one) => one !== edge),
            edge.from,
            edge.to,
          ),
      );
      const reported = found(graph, 'REDUNDANT_PREREQUISITE').flatMap(({ edges }) => edges);
      expect(reported.map(({ from, to }) => `${from} ${to}`)).toEqual(
        implied.map(({ from, to }) => `${from} ${to}`).sort(),
      );
      return implied.length > 0;
    });
  });

  it('calls unreachable exactly the roles whose essential needs cannot be learnt in any order', () => {
    everyGraph((graph) => {
      const needs = graph.edges.filter(({ kind }) => kind === 'NEEDS');
      const edges = prerequisitesOf(graph);
      const can = learnable(
        edges,
        needs.map(({ to }) => to),
      );
      const stuck = needs.filter(({ to }) => !can.has(to)).map(({ from, to }) => [from, to]);
      expect(found(graph, 'UNREACHABLE_ROLE').map(({ ids }) => ids)).toEqual(stuck.sort());
      return stuck.length > 0 && hasAlternatives(edges);
    });
  });

  it.each([
    'CYCLE',
    'SELF_EDGE',
    'UNREACHABLE_ROLE',
    'ALTERNATIVE_GROUP',
    'REDUNDANT_PREREQUISITE',
    'DUPLICATE_NAME',
    'ORPHAN',
    'MISSING_LEVEL',
  ] as const)('%s has nothing more to suggest once its suggestions are applied', (rule) => {
    everyGraph((graph) => {
      const suggested = found(graph, rule).flatMap(({ suggestion }) => suggestion);
      const distinct = [...new Map(suggested.map((change) => [JSON.stringify(change), change])).values()];
      const left = found(apply(graph, distinct), rule);
      expect(left.flatMap(({ suggestion }) => suggestion)).toEqual([]);
      return distinct.length > 0;
    });
  });

  it('suggests changes of the shapes that applyChanges takes', () => {
    everyGraph((graph) => {
      const changes = runToEnd(checkGraph(graph)).flatMap(({ suggestion }) => suggestion);
      const named = changes.flatMap((change) => Object.entries(change));
      expect(named.filter(([name, value]) => !SHAPES[name]?.safeParse(value).success)).toEqual([]);
      return new Set(named.map(([name]) => name)).size >= 3;
    });
  });

  it('reports the same whatever the order of nodes and edges', () => {
    everyGraph(({ nodes, edges }) => {
      expect(runToEnd(checkGraph({ nodes: nodes.toReversed(), edges: edges.toReversed() }))).toEqual(
        runToEnd(checkGraph({ nodes, edges })),
      );
      return new Set(runToEnd(checkGraph({ nodes, edges })).map(({ rule }) => rule)).size >= 5;
    });
  });
});
