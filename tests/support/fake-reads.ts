import type { ListPage, SkillOrder, SortKey, StoredReads } from '../../src/graph/ports/graph-reads.js';
import { NO_SKILL_FILTER } from '../../src/graph/ports/no-filter.js';
import type { EntityRecord, NodeRecord, SkillRecord } from '../../src/model/records.js';
import { takeSlice } from '../../src/services/pagination.js';
import { oneOfEverything } from '../fixtures/situations.js';

export interface FakeReads extends StoredReads {
  /** names of the reads that were called, in order */
  readonly received: string[];
}

const ANY_SKILL = { ...NO_SKILL_FILTER, ids: null };
const BY_NAME: SkillOrder = { field: 'NAME', direction: 'ASC' };

const content = oneOfEverything();
const nodes = content.nodes.map((node) => ({ ...node, version: 1 }) as NodeRecord);
const entities = nodes.filter((node): node is EntityRecord => node.kind !== 'SOURCE');

const documents = entities.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((node) => ({ node, uses: 0 }));

/**
 * The graph `oneOfEverything` in memory, for tests of the layers above a graph: nodes by id, lists by name, direct
 * neighbours. Other reads are missing unless a test supplies them.
 *
 * @param overrides  reads that a test supplies
 */
export function fakeReads(overrides: Partial<StoredReads> = {}): FakeReads {
  const received: string[] = [];
  const reads = Object.entries({ ...defaults, ...overrides } as Record<string, (...args: unknown[]) => unknown>);
  const counted = reads.map(([name, read]) => {
    const count = (...args: unknown[]) => {
      received.push(name);
      return read(...args);
    };
    return [name, count] as const;
  });
  // read in the background: without it, only page sizes bound the cost of a query
  const sizes = () => Promise.reject(new Error('not measured'));
  // roles have the needs that their data states
  const planning = { rolesBefore: async () => new Map() };
  const fake = { sizes, planning, ...Object.fromEntries(counted), received } as unknown as FakeReads;
  // counted as `skills`
  const skillsByName: StoredReads['skillsByName'] = (starts, limit, prefetch) =>
    Promise.all(starts.map((after) => fake.skills(ANY_SKILL, BY_NAME, { limit, after }, prefetch)));
  return Object.assign(fake, { skillsByName });
}

const defaults: Partial<StoredReads> = {
  version: async () => 1,
  state: async () => ({ graphId: 'fake', version: 1, updatedAt: 0 }),
  languages: async () => [],
  changedSince: async () => new Map(),
  info: async () => ({
    version: 1,
    graphId: 'fake',
    skills: 3,
    technologies: 4,
    roles: 2,
    prerequisites: 1,
    database: 'in memory',
    updatedAt: new Date('2026-01-31T12:00:00Z'),
  }),
  nodes: async (ids) => new Map(nodes.filter(({ id }) => ids.includes(id)).map((node) => [node.id, node])),
  list: async (kind, slice) => pageOf(entities, kind, slice, ({ name, id }) => [0, name, id]),
  count: async (kind) => entities.filter((node) => node.kind === kind).length,
  skills: async (_filter, _order, slice) =>
    pageOf(entities, 'SKILL', slice, ({ name, id }) => [0, 0, name, id]) as ListPage<SkillRecord>,
  skillCount: async () => entities.filter(({ kind }) => kind === 'SKILL').length,
  documents: async (after) => documents.filter(({ node }) => node.id > after),
  documentsOf: async (ids) => documents.filter(({ node }) => ids.includes(node.id)),
  neighbours: async (ids, { kind, direction, to }, slice) => {
    const [near, far] = direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
    const around = (id: string) =>
      content.edges
        .filter((edge) => edge.kind === kind && edge[near] === id)
        .map((edge) => ({ edge, node: entities.find((node) => node.id === edge[far])! }))
        .filter(({ node }) => node.kind === to)
        .map((neighbour) => ({ ...neighbour, key: [0, neighbour.node.name, neighbour.node.id] }));
    return new Map(ids.map((id) => [id, takeSlice(around(id), slice)]));
  },
};

function pageOf(
  from: readonly EntityRecord[],
  kind: EntityRecord['kind'],
  slice: Parameters<typeof takeSlice>[1],
  keyOf: (node: EntityRecord) => SortKey,
): ListPage<EntityRecord> {
  const items = from.filter((node) => node.kind === kind).map((node) => ({ key: keyOf(node), node }));
  return takeSlice(
    items.sort((a, b) => (a.node.name < b.node.name ? -1 : 1)),
    slice,
  );
}
