import type { StoredRecommendationReads } from '../ports/recommendation-reads.js';
import type { EdgeKind, EntityKind } from '../../model/records.js';
import { kindOfType } from '../../model/type-name.js';
import type { CypherSession } from './session.js';
import type { NeighboursByGroup, RelatingKind } from '../../model/neighbourhood.js';
import type { EntityRelations, RelationGroup } from '../../model/relation-graph.js';
import type { EvaluationGraph } from '../../model/evaluation-graph.js';

type GroupRow = [kind: RelatingKind, forward: boolean, essential: boolean, ends: string[]];
type RelationsRow = { id: string; retired: boolean; groups: GroupRow[] };
type EdgeRow = [kind: EdgeKind, fromLabel: string, from: string, toLabel: string, to: string, essential: boolean];
type RelationRow = [from: string, to: string, tier: string | null];

/** The recommendation port's reads on Neo4j. */
export class Neo4jRecommendationReads implements StoredRecommendationReads {
  constructor(private readonly session: CypherSession) {}

  async relations(after: string, limit: number): Promise<readonly EntityRelations[]> {
    const rows = await this.session.read<RelationsRow>('recommendation/relations', { after, limit });
    return rows.map(decodeRelations);
  }

  async relationsOf(ids: readonly string[]): Promise<readonly EntityRelations[]> {
    const rows = await this.session.read<RelationsRow>('recommendation/relations-of', { ids });
    return rows.map(decodeRelations);
  }

  async neighboursByGroup(ids: readonly string[]): Promise<ReadonlyMap<string, NeighboursByGroup>> {
    const read = 'recommendation/neighbours-by-group';
    const rows = await this.session.read<NeighboursByGroup & { id: string }>(read, { ids });
    return new Map(rows.map(({ id, ...neighbours }) => [id, neighbours]));
  }

  async wholeGraph(): Promise<EvaluationGraph> {
    const [row] = await this.session.read<{ edges: EdgeRow[] }>('recommendation/all-edges');
    const [stated] = await this.session.read<{ relations: RelationRow[] }>('recommendation/stated-relations');
    const nodes = new Map<string, EntityKind>();
    const edges = (row?.edges ?? []).map(([kind, fromLabel, from, toLabel, to, essential]) => {
      nodes.set(from, kindOfType(fromLabel) as EntityKind).set(to, kindOfType(toLabel) as EntityKind);
      return { kind, from, to, essential };
    });
    const relations = (stated?.relations ?? []).map(([from, to, tier]) => ({ from, to, tier }));
    return { nodes: [...nodes].map(([id, kind]) => ({ id, kind })), edges, relations };
  }
}

function decodeRelations({ id, retired, groups }: RelationsRow): EntityRelations {
  return { id, isRetired: retired, groups: groups.map(decodeGroup) };
}

function decodeGroup([kind, forward, essential, ends]: GroupRow): RelationGroup {
  return { kind, forward, essential, ends };
}
