import { classesOf } from '../../model/equivalence.js';
import { externalIdPrefix } from '../../model/properties.js';
import {
  type AlternativeGroupRecord,
  ENTITY_KINDS,
  type EntityKind,
  type EntityRecord,
  type SkillRecord,
  type TechnologyCategory,
  type TechnologyRecord,
} from '../../model/records.js';
import type {
  EntityReads,
  FacetCount,
  ListPage,
  NeighbourEdgeReads,
  NeighbourhoodPrefetch,
  SkillFilter,
  SkillPageReads,
  SkillReads,
  Slice,
  SortKey,
  StoredFilter,
  StoredReads,
  TechnologyFilter,
  TechnologyReads,
} from '../ports/graph-reads.js';
import { isAllByName } from '../skills-by-name.js';
import { decodeEntity, decodeItem, decodeNode, nodeFields, type NodeItem, type NodeRow } from './decode.js';
import { NeighbourhoodReader } from './neighbourhood-reader.js';
import { prefixQuery } from './lucene.js';
import type { CypherSession, Parameters } from './session.js';
import { typeName } from '../../model/type-name.js';

const MAX_FACETS = 100;
const MAX_ALTERNATIVES = 100;
const ANY_NODE_FIELDS = nodeFields([...ENTITY_KINDS, 'SOURCE']);

/** An item of a list in a row. */
export type ListItem = NodeItem & { key: SortKey };

export function decodeListItem({ key, ...item }: ListItem): { key: SortKey; node: EntityRecord } {
  return { key, node: decodeItem(item) };
}

/** @param minRequests  see NeighbourhoodReader */
export function entityReads(
  session: CypherSession,
  minRequests?: number,
): Pick<
  StoredReads,
  keyof EntityReads | keyof NeighbourEdgeReads | keyof SkillReads | keyof SkillPageReads | keyof TechnologyReads
> {
  const reader = new NeighbourhoodReader(session, minRequests);

  const listPage = async <T extends EntityRecord>(
    name: string,
    kind: EntityKind,
    params: Parameters,
    { limit }: Slice,
    prefetch: NeighbourhoodPrefetch | undefined,
  ): Promise<ListPage<T>> => {
    // one more than the page, to see whether more follow
    const statement = {
      name,
      fields: nodeFields([kind]),
      key: 'key' as const,
      params: { ...params, limit: limit + 1 },
    };
    const rows = await reader.nodes(statement, prefetch);
    // the statement returns entities of one kind only
    const items = rows.slice(0, limit).map(({ key, node }) => ({ key: key as SortKey, node: decodeEntity(node) as T }));
    return { items, more: rows.length > limit };
  };

  const skillsByName: SkillPageReads['skillsByName'] = async (starts, limit, prefetch) => {
    const names = starts.map((after) => (after === null ? ['', ''] : after.slice(2)));
    const params = { starts: names, limit: limit + 1 };
    const statement = { name: 'skill/list-by-name', fields: nodeFields(['SKILL']), key: 'key' as const, params };
    const rows = await reader.nodes(statement, prefetch);
    const items = starts.map((): { key: SortKey; node: SkillRecord }[] => []);
    for (const { key, node } of rows) {
      const [slice, name, id] = key as [number, string, string];
      items[slice]?.push({ key: [0, 0, name, id], node: decodeEntity(node) as SkillRecord });
    }
    return items.map((found) => ({ items: found.slice(0, limit), more: found.length > limit }));
  };

  const total = async (name: string, params: Parameters): Promise<number> => {
    const [row] = await session.read<{ total: number }>(name, params);
    return row?.total ?? 0;
  };

  return {
    nodes: async (ids, prefetch) => {
      const statement = { name: 'node/by-ids', fields: ANY_NODE_FIELDS, key: 'id' as const, params: { ids } };
      const rows = await reader.nodes(statement, prefetch);
      return new Map(rows.map(({ key, node }) => [key as string, decodeNode(node)]));
    },
    neighbours: (ids, relation, slice) => reader.neighbours(ids, { relation, slice, nested: [] }),
    neighbourEdges: (ids, relation, slice) => reader.edges(ids, { relation, slice, nested: [] }),

    list: (kind, slice, prefetch) =>
      listPage('entity/list', kind, { label: typeName(kind), after: slice.after }, slice, prefetch),
    count: (kind) => total('entity/count', { label: typeName(kind) }),
    rolesByNeeds: (slice, prefetch) => listPage('role/list-by-needs', 'ROLE', { after: slice.after }, slice, prefetch),
    areaSkillCounts: async () => {
      const rows = await session.read<{ id: string; skills: number }>('area/skill-counts');
      return new Map(rows.map(({ id, skills }) => [id, skills]));
    },
    entitiesCiting: async (source, { after, limit }) => {
      const params = { start: `${source}#`, after: after?.[0] ?? '', limit: limit + 1 };
      const rows = await session.read<{ node: NodeRow }>('source/entities', params);
      const items = rows.slice(0, limit).map(({ node }) => ({ key: [node.id as string], node: decodeEntity(node) }));
      return { items, more: rows.length > limit };
    },
    idsByExternalId: async (identifiers, limit) => {
      const prefixes = identifiers.map(({ scheme, value }) => externalIdPrefix(scheme, value));
      const params = { prefixes, queries: prefixes.map(prefixQuery), limit };
      const rows = await session.read<{ ids: string[] }>('entity/ids-by-external-id', params);
      return rows.map(({ ids }) => ids);
    },
    exactMatches: async () => {
      const [row] = await session.read<{ pairs: [string, string][] }>('entity/exact-matches');
      return classesOf(row?.pairs ?? []);
    },

    skillsByName,
    skills: async (filter, order, slice, prefetch) => {
      if (isAllByName(filter, order)) {
        const [page] = await skillsByName([slice.after], slice.limit, prefetch);
        return page!;
      }
      const { field, direction } = order;
      const params = { filter: toSkillParameters(filter), field, descending: direction === 'DESC', after: slice.after };
      return listPage('skill/list', 'SKILL', params, slice, prefetch);
    },
    skillCount: (filter) => total('skill/count', { filter: toSkillParameters(filter) }),
    skillFacets: async (filters) => {
      const params = { filters: filters.map(toSkillParameters), limit: MAX_FACETS };
      const rows = await session.read<{ index: number; facets: FacetCount[] }>('skill/facets', params);
      const byIndex = new Map(rows.map(({ index, facets }) => [index, facets]));
      return filters.map((_, index) => byIndex.get(index) ?? []);
    },

    technologies: (filter, slice, prefetch) => {
      const params = { filter: toParameters(filter), after: slice.after };
      return listPage('technology/list', 'TECHNOLOGY', params, slice, prefetch);
    },
    technologyCount: (filter) => total('technology/count', { filter: toParameters(filter) }),
    technologyRoles: async (ids, slice) => {
      type Row = { id: string; total: number; more: boolean; items: ListItem[] };
      const rows = await session.read<Row>('technology/roles', { ids, ...slice });
      return new Map(rows.map(({ id, items, ...page }) => [id, { ...page, items: items.map(decodeListItem) }]));
    },
    technologyAlternatives: async (ids) => {
      type Row = { id: string; category: TechnologyCategory; skillCount: number; candidates: CandidateRow[] };
      const rows = await session.read<Row>('technology/alternatives', { ids, limit: MAX_ALTERNATIVES });
      return new Map(
        rows.map(({ id, candidates, ...evidence }) => [
          id,
          { ...evidence, candidates: candidates.map(decodeCandidate) },
        ]),
      );
    },
  };
}

type CandidateRow = NodeItem & { shared: NodeRow[]; skillCount: number; groups: (NodeItem & { size: number })[] };

function decodeCandidate({ shared, skillCount, groups, ...technology }: CandidateRow) {
  return {
    node: decodeItem(technology) as TechnologyRecord,
    shared: shared.map((skill) => decodeEntity(skill) as SkillRecord),
    skillCount,
    groups: groups.map(({ size, ...group }) => ({ node: decodeItem(group) as AlternativeGroupRecord, size })),
  };
}

/** Identifiers are compared with stored ones. */
function toParameters({
  externalId,
  ...filter
}: StoredFilter<SkillFilter> | StoredFilter<TechnologyFilter>): Parameters {
  const prefixes = externalId?.map(({ scheme, value }) => externalIdPrefix(scheme, value ?? null)) ?? null;
  return { ...filter, externalId: prefixes };
}

/** `starts`: what the skills of the filter are next to, by the field that few skills pass; a role is a start of its own. */
function toSkillParameters(filter: StoredFilter<SkillFilter>): Parameters {
  const { group, task, resource, technology, track, area, level } = filter;
  return { ...toParameters(filter), starts: group ?? task ?? resource ?? technology ?? track ?? area ?? level };
}
