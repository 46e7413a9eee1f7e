import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decide } from '../../../src/curation/decide.js';
import { parseChanges } from '../../../src/curation/parse.js';
import type { EdgeRecord, NewNode, NodeRecord } from '../../../src/model/records.js';
import { FixtureBuilder } from '../../fixtures/builder.js';
import { change, slug } from '../../support/random-changes.js';
import type { ChangeItemRecord, Found, GraphDifference } from '../../../src/model/changes.js';
import { edgeKey } from '../../../src/model/dataset-content.js';

/** A complete graph, small enough to be passed to every change. */
interface State {
  nodes: Map<string, NewNode>;
  edges: Map<string, EdgeRecord>;
  redirects: Map<string, string>;
}

const changes = fc.array(change, { minLength: 1, maxLength: 12, size: 'max' });

const start = fc
  .array(fc.record({ kind: fc.constantFrom('REQUIRES', 'NEEDS'), from: slug, to: slug }), {
    minLength: 5,
    maxLength: 15,
    size: 'max',
  })
  .map((wanted) => {
    const builder = new FixtureBuilder()
      .skills('a', 'b', 'c')
      .add('level:a')
      .add('level:b')
      .add('role:a')
      .add('role:b');
    // whichever skills are merged, their levels may differ
    builder
      .edge('skill:a', 'AT_LEVEL', 'level:a')
      .edge('skill:b', 'AT_LEVEL', 'level:b')
      .edge('skill:c', 'AT_LEVEL', 'level:a');
    const seen = new Set<string>();
    for (const { kind, from, to } of wanted) {
      const one = `${kind} ${from} ${to}`;
      if (seen.has(one)) continue;
      seen.add(one);
      if (kind === 'REQUIRES' && from !== to && from !== 'd' && to !== 'd') builder.requires(from, to);
      if (kind === 'NEEDS' && 'ab'.includes(from) && to !== 'd') {
        builder.edge(`role:${from}`, 'NEEDS', `skill:${to}`, { importance: 'ESSENTIAL', proficiency: 'level:a' });
      }
    }
    const { nodes, edges } = builder.build();
    return stateOf(nodes, edges);
  });

const stateOf = (nodes: readonly NewNode[], edges: readonly EdgeRecord[]): State => ({
  nodes: new Map(nodes.map((node) => [node.id, node])),
  edges: new Map(edges.map((edge) => [edgeKey(edge), edge])),
  redirects: new Map(),
});

function foundIn({ nodes, edges, redirects }: State): Found {
  const records = [...nodes.values()].map((node) => [node.id, { ...node, version: 1 } as NodeRecord] as const);
  const all = new Map(records);
  for (const [from, into] of redirects) {
    const target = all.get(into);
    if (target && !nodes.has(from)) all.set(from, target);
  }
  return { nodes: all, edges: [...edges.values()] };
}

/** The state after a store has applied a difference. */
function applied(state: State, difference: GraphDifference): State {
  const after = { nodes: new Map(state.nodes), edges: new Map(state.edges), redirects: new Map(state.redirects) };
  for (const edge of difference.deleted.edges) expect(after.edges.delete(edgeKey(edge))).toBe(true);
  for (const id of difference.deleted.nodes) expect(after.nodes.delete(id)).toBe(true);
  for (const { created, changed } of [difference]) {
    for (const node of created.nodes) expect(after.nodes.has(node.id)).toBe(false);
    for (const edge of created.edges) expect(after.edges.has(edgeKey(edge))).toBe(false);
    for (const node of [...created.nodes, ...changed.nodes]) after.nodes.set(node.id, node);
    for (const edge of [...created.edges, ...changed.edges]) after.edges.set(edgeKey(edge), edge);
  }
  for (const { from, into } of difference.redirects) {
    for (const [old, target] of after.redirects) if (target === from) after.redirects.set(old, into);
    after.redirects.set(from, into);
  }
  for (const id of after.nodes.keys()) after.redirects.delete(id);
  return after;
}

/** The state after applying the items alone, or before them if applied backwards. */
function byItems(state: State, items: readonly ChangeItemRecord[], backwards = false): Omit<State, 'redirects'> {
  const nodes = new Map(state.nodes);
  const edges = new Map(state.edges);
  for (const { id, edge, before, after } of items) {
    const [old, is] = backwards ? [after, before] : [before, after];
    const [map, key] = (edge ? [edges, edgeKey(edge)] : [nodes, id!]) as [Map<string, unknown>, string];
    expect(map.get(key) ?? null).toEqual(old);
    if (is === null) map.delete(key);
    else map.set(key, is);
  }
  return { nodes, edges };
}

const graphOf = ({ nodes, edges }: Omit<State, 'redirects'>) => ({
  nodes: [...nodes.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  edges: [...edges.values()].sort((a, b) => (edgeKey(a) < edgeKey(b) ? -1 : 1)),
});

/** Applies each valid change in a request of its own; invalid ones have no effect. */
function inRequests(state: State, list: readonly object[]): State {
  return list.reduce<State>((now, one) => {
    const difference = attempt(now, [one]);
    return difference ? applied(now, difference) : now;
  }, state);
}

function attempt(state: State, list: readonly object[]): GraphDifference | null {
  try {
    return decide('changes', parseChanges('changes', list), foundIn(state));
  } catch (error) {
    expect((error as { extensions?: { code?: string } }).extensions?.code).toMatch(/^(BAD_USER_INPUT|CONFLICT)$/);
    return null;
  }
}

/** Lists of valid changes, found by leaving out the invalid ones, and a graph to apply them to. */
const requests = fc.tuple(start, changes).map(([state, list]) => {
  const made: object[] = [];
  for (const one of list) if (attempt(state, [...made, one])) made.push(one);
  return { state, made };
});

describe('any list of valid changes', () => {
  it('has items that reproduce its effect, and revert it', () => {
    fc.assert(
      fc.property(requests, ({ state, made }) => {
        fc.pre(made.length > 0);
        const difference = attempt(state, made)!;
        const after = applied(state, difference);
        expect(graphOf(byItems(state, difference.items))).toEqual(graphOf(after));
        expect(graphOf(byItems(after, difference.items, true))).toEqual(graphOf(state));
      }),
      { numRuns: 200 },
    );
  });

  it('has the same effect in one request as in one request each', () => {
    fc.assert(
      fc.property(requests, ({ state, made }) => {
        fc.pre(made.length > 0);
        const once = applied(state, attempt(state, made)!);
        const stepwise = inRequests(state, made);
        const bare = (one: State) => {
          const { nodes, edges } = graphOf(one);
          // only the owner of what was changed and changed back differs
          return JSON.parse(JSON.stringify({ nodes, edges }), (key, value: unknown) =>
            key === 'dataset' ? 0 : value,
          ) as object;
        };
        expect(bare(once)).toEqual(bare(stepwise));
        for (const [from, into] of stepwise.redirects)
          if (stepwise.nodes.has(into)) expect(once.redirects.get(from)).toBe(into);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no dangling edge or self-loop, no unknown proficiency, and at most one level', () => {
    fc.assert(
      fc.property(requests, ({ state, made }) => {
        fc.pre(made.length > 0);
        const { nodes, edges } = applied(state, attempt(state, made)!);
        const all = [...edges.values()];
        for (const { from, to, proficiency } of all) {
          expect([nodes.has(from), nodes.has(to), from === to]).toEqual([true, true, false]);
          if (proficiency !== null) expect(nodes.has(proficiency)).toBe(true);
        }
        const single = all
          .filter(({ kind }) => kind === 'AT_LEVEL' || kind === 'NEXT')
          .map(({ kind, from }) => kind + from);
        expect(new Set(single).size).toBe(single.length);
      }),
      { numRuns: 200 },
    );
  });
});
