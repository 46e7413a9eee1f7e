import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Viewer } from '../../src/auth/viewer.js';
import { applyChanges } from '../../src/services/apply-changes.js';
import {
  decideProposal,
  listProposals,
  proposeChanges,
  readProposal,
  type Verdict,
} from '../../src/services/proposals.js';
import { FixtureBuilder } from '../fixtures/builder.js';
import { dumpOf } from '../support/import-fixtures.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';

const because = { rationale: 'for the test' };
const ADA: Viewer = { id: 'key:ada', role: 'contributor' };
const BEA: Viewer = { id: 'key:bea', role: 'contributor' };
const CURATOR: Viewer = { id: 'key:cy', role: 'curator' };

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph(new FixtureBuilder('staff').skills('a', 'b', 'c').requires('b', 'c').build());
});
afterEach(() => graph.close());

const as = (viewer: Viewer) => ({ curation: graph.curation, viewer });
const propose = (changes: object[], viewer = ADA) => proposeChanges(as(viewer), changes, 'please');
const decide = (id: string, verdict: Partial<Verdict> = {}) =>
  decideProposal(as(CURATOR), { id, accept: true, items: null, comment: null, ...verdict });
const idsSeenBy = async (viewer: Viewer, filter = {}) =>
  (await listProposals(as(viewer), filter)).edges.map(({ node }) => node.id);
const change = (...changes: object[]) => applyChanges(graph.curation, changes, { by: 'key:test' });
const history = () => graph.curation.changes(0, 100);

const NEW = [
  { createSkill: { name: 'D' } },
  { setPrerequisite: { skill: 'skill:d', prerequisite: 'skill:a', ...because } },
  { updateSkill: { id: 'skill:a', name: 'Renamed' } },
];

describe('a proposal', () => {
  it('holds what would change, and changes neither the graph nor its history', async () => {
    const [lines, writes] = [await dumpOf(graph), await history()];
    const proposal = await propose(NEW);
    expect(proposal).toMatchObject({ by: 'key:ada', comment: 'please', status: 'OPEN', decidedBy: null });
    expect(proposal.items.map(({ id, edge, action, fields }) => [id ?? edge?.to, action, fields])).toEqual([
      ['skill:a', 'CHANGED', ['name', 'curatedFields']],
      ['skill:d', 'CREATED', []],
      ['skill:a', 'CREATED', []],
    ]);
    expect([await dumpOf(graph), await history()]).toEqual([lines, writes]);
    expect(await readProposal(as(ADA), proposal.id)).toEqual(proposal);
  });

  it('is applied as one change of its author, which names the curator', async () => {
    const { id } = await propose(NEW);
    const decided = await decide(id, { comment: 'thanks' });
    expect(decided).toMatchObject({ status: 'ACCEPTED', decidedBy: 'key:cy', decisionComment: 'thanks' });
    const last = (await history()).at(-1)!;
    expect(last).toMatchObject({
      changeId: `proposal:${id}`,
      by: 'key:ada',
      comment: `proposal ${id}, accepted by key:cy: please: thanks`,
      version: decided.appliedVersion,
    });
    const lines = (await dumpOf(graph)).join();
    expect(lines).toContain('"name":"Renamed"');
    expect(lines).toContain('"from":"skill:d","to":"skill:a"');
  });

  it('can be accepted in part', async () => {
    const { id } = await propose(NEW);
    const decided = await decide(id, { items: ['skill:a'] });
    expect(decided.items.map(({ decision }) => decision)).toEqual(['ACCEPT', 'REJECT', 'REJECT']);
    const lines = (await dumpOf(graph)).join();
    expect(lines).toContain('"name":"Renamed"');
    expect(lines).not.toContain('skill:d');
  });

  it('can be accepted with a merge, as a whole', async () => {
    const { id } = await propose([{ merge: { from: 'skill:c', into: 'skill:a' } }]);
    await expect(decide(id, { items: ['skill:a'] })).rejects.toThrow('can only be accepted as a whole');
    await decide(id);
    expect(await graph.cypher('MATCH (t:Tombstone {id: "skill:c"}) RETURN t.redirect AS into')).toEqual([
      { into: 'skill:a' },
    ]);
  });

  it('can be rejected', async () => {
    const lines = await dumpOf(graph);
    const { id } = await propose(NEW);
    expect(await decide(id, { accept: false, comment: 'no' })).toMatchObject({
      status: 'REJECTED',
      appliedVersion: null,
    });
    expect(await dumpOf(graph)).toEqual(lines);
  });

  it('is decided once, even by two curators at the same time', async () => {
    const { id } = await propose(NEW);
    const results = await Promise.allSettled([decide(id), decide(id, { accept: false })]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const { status } = (await readProposal(as(CURATOR), id))!;
    expect((await dumpOf(graph)).join().includes('"name":"Renamed"')).toBe(status === 'ACCEPTED');
    await expect(decide(id)).rejects.toThrow(`the proposal ${id} was ${status} by key:cy`);
  });

  it('stays open, with each conflict named, where the graph has changed since', async () => {
    const { id } = await propose(NEW);
    await change({ updateSkill: { id: 'skill:a', name: 'Other' } }, { createSkill: { name: 'D' } });
    await expect(decide(id)).rejects.toThrow('skill:a has changed since; skill:d exists already');
    await expect(decide(id, { items: ['skill:d REQUIRES skill:a'] })).resolves.toMatchObject({ status: 'ACCEPTED' });
  });

  it('cannot be accepted with an edge but without its node', async () => {
    const { id } = await propose(NEW);
    await expect(decide(id, { items: ['skill:d REQUIRES skill:a'] })).rejects.toThrow(
      'skill:d REQUIRES skill:a refers to skill:d, which does not exist',
    );
    await expect(decide(id, { items: ['skill:x'] })).rejects.toThrow('items: skill:x is no item of the proposal');
    expect(await readProposal(as(CURATOR), id)).toMatchObject({ status: 'OPEN' });
  });

  it('is refused as the changes themselves are, and where there is nothing to change', async () => {
    const cycle = [{ setPrerequisite: { skill: 'skill:c', prerequisite: 'skill:b', ...because } }];
    await expect(propose(cycle)).rejects.toThrow('would form a cycle');
    await expect(propose([{ updateSkill: { id: 'skill:a', name: 'a' } }])).rejects.toThrow('nothing to propose');
    expect(await idsSeenBy(CURATOR)).toEqual([]);
  });

  it('is refused where it changes too much, or its author has too many open ones', async () => {
    const text = 'x'.repeat(9_000);
    const many = Array.from({ length: 40 }, (_, n) => ({ createSkill: { name: `N ${n}`, description: text } }));
    await expect(propose(many)).rejects.toThrow('make several proposals');
    await graph.cypher('UNWIND range(1, 100) AS n CREATE (:Proposal {id: toString(n), by: "key:ada", status: "OPEN"})');
    await expect(propose(NEW)).rejects.toThrow('you have 100 open proposals');
    await expect(propose(NEW, BEA)).resolves.toMatchObject({ status: 'OPEN' });
  });

  it('can be reverted after it was accepted', async () => {
    const lines = await dumpOf(graph);
    const { id } = await propose(NEW);
    await decide(id);
    const document: TypedDocumentNode<Reverted, object> = parse(
      `mutation { revertChange(revert: { changeId: "proposal:${id}" }) { applied items { id } } }`,
    );
    const { revertChange } = await graph.ask(document, {});
    expect([revertChange.applied, revertChange.items]).toMatchObject([true, { length: 3 }]);
    expect(await dumpOf(graph)).toEqual(lines);
  });
});

describe('the list of proposals', () => {
  it('shows all to a curator, and to a contributor their own', async () => {
    const { id: first } = await propose(NEW);
    const { id: second } = await propose(NEW, BEA);
    expect((await idsSeenBy(CURATOR)).sort()).toEqual([first, second].sort());
    expect(await idsSeenBy(ADA)).toEqual([first]);
    expect(await idsSeenBy(CURATOR, { by: 'key:bea' })).toEqual([second]);
    expect(await readProposal(as(BEA), first)).toBeNull();
    await expect(listProposals(as(ADA), { by: 'key:bea' })).rejects.toThrow('only a curator');
    await decide(first, { accept: false });
    expect(await idsSeenBy(CURATOR, { status: 'OPEN' })).toEqual([second]);
  });

  it('has pages, over the API', async () => {
    const ids = [];
    for (let n = 0; n < 3; n += 1) ids.push((await propose(NEW)).id);
    const document = parse(`query ($after: String) {
      proposals(filter: { status: OPEN }, first: 2, after: $after) {
        totalCount pageInfo { endCursor hasNextPage }
        edges { node { id at items { action id edge { kind from to } before after fields decision } } }
      }
    }`) as TypedDocumentNode<{ proposals: Page }, { after: string | null }>;
    const { proposals: first } = await graph.ask(document, { after: null });
    const { proposals: second } = await graph.ask(document, { after: first.pageInfo.endCursor });
    expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([3, true, false]);
    expect([...first.edges, ...second.edges].map(({ node }) => node.id).sort()).toEqual([...ids].sort());
    expect(first.edges[0]?.node.items[0]).toMatchObject({
      id: 'skill:a',
      fields: ['name', 'curatedFields'],
      decision: null,
    });
  });
});

interface Reverted {
  revertChange: { applied: boolean; items: unknown[] };
}

interface Page {
  totalCount: number;
  pageInfo: { endCursor: string; hasNextPage: boolean };
  edges: { node: { id: string; items: object[] } }[];
}
