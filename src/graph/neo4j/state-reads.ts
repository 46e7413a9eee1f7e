import type {
  CitationCounts,
  GraphContents,
  GraphInfoRecord,
  GraphState,
  KindSize,
  StateReads,
} from '../ports/state-reads.js';
import { ENTITY_KINDS, type EntityKind } from '../../model/records.js';
import type { CypherSession } from './session.js';
import { kindOfType, typeName } from '../../model/type-name.js';

/** With more changes, reading everything again is no more expensive than reading what has changed. */
const MAX_CHANGES = 10_000;

export function stateReads(session: CypherSession): StateReads {
  const state = async (): Promise<GraphState> => {
    const [row] = await session.read<GraphState>('info/version');
    return row ?? { graphId: '', version: 0, updatedAt: 0 };
  };
  return {
    state,
    version: async () => (await state()).version,

    info: async () => {
      type Row = Omit<GraphInfoRecord, 'updatedAt'> & { updatedAt: number };
      const [row] = await session.read<Row>('info/graph-info');
      if (!row) throw new Error('the graph has no GraphVersion node');
      return { ...row, updatedAt: new Date(row.updatedAt) };
    },

    languages: async () => {
      const rows = await session.read<{ language: string }>('info/languages');
      return rows.map(({ language }) => language);
    },

    sizes: async () => {
      const rows = await session.read<{ label: string; nodes: number; degrees: KindSize['degrees'] }>('info/sizes');
      const byLabel = new Map(rows.map(({ label, nodes, degrees }) => [label, { count: nodes, degrees }]));
      return new Map(ENTITY_KINDS.map((kind) => [kind, byLabel.get(typeName(kind)) ?? { count: 0, degrees: {} }]));
    },

    contents: async () => {
      type EntityRow = { label: string; dataset: string; entities: number };
      type EdgeRow = Omit<GraphContents['edges'][number], 'count'> & { edges: number };
      const [entities, edges] = await Promise.all([
        session.read<EntityRow>('info/entity-counts'),
        session.read<EdgeRow>('info/edge-counts'),
      ]);
      return {
        entities: entities.map(({ label, dataset, entities: count }) => ({
          kind: kindOfType(label) as EntityKind,
          dataset,
          count,
        })),
        edges: edges.map(({ edges: count, ...group }) => ({ ...group, count })),
      };
    },

    citationCounts: async () => {
      const rows = await session.read<CitationCounts & { id: string }>('info/citation-counts');
      return new Map(rows.map(({ id, ...counts }) => [id, counts]));
    },

    changedSince: async (version) => {
      const params = { since: version, limit: MAX_CHANGES };
      const [row] = await session.read<{ changes: [string, number][] }>('info/changed-since', params);
      const changes = row?.changes ?? [];
      return changes.length >= MAX_CHANGES ? null : new Map(changes);
    },

    isEmpty: async () => {
      const [row] = await session.read<{ empty: boolean }>('info/is-empty');
      return row?.empty ?? false;
    },
  };
}
