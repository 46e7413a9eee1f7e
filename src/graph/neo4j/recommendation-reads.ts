import type { RecommendationReads } from '../ports/recommendation-reads.js';
import type { EdgeKind, EntityKind } from '../../model/records.js';
import { kindOfType } from '../../model/type-name.js';
import type { CypherSession } from './session.js';
import {
  type Degrees,
  type Link,
  type Neighbourhood,
  type NeighboursByGroup,
  RELATING_KINDS,
  type RelatingKind,
} from '../../model/neighbourhood.js';
import type { EvaluationGraph } from '../../model/evaluation-graph.js';

type LinkRow = [to: string, kind: RelatingKind, forward: boolean, essential: boolean];
type EdgeRow = [kind: EdgeKind, fromLabel: string, from: string, toLabel: string, to: string, essential: boolean];
type RelationRow = [from: string, to: string, tier: string | null];
type NeighbourhoodRow = {
  links: [string, LinkRow[]][];
  degrees: [id: string, isRetired: boolean, ...counts: number[]][];
};

/** The recommendation port's reads on Neo4j. */
export class Neo4jRecommendationReads implements RecommendationReads {
  constructor(private readonly session: CypherSession) {}

  async neighbourhood(ids: readonly string[]): Promise<Neighbourhood> {
    const rows = await this.session.read<NeighbourhoodRow>('recommendation/neighbourhood', { ids });
    const links = rows.flatMap((row) => row.links.map(([id, own]) => [id, own.map(decodeLink)] as const));
    const degrees = rows.flatMap((row) => row.degrees.map(([id, ...own]) => [id, decodeDegrees(...own)] as const));
    return { links: new Map(links), degrees: new Map(degrees) };
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

function decodeLink([to, kind, forward, essential]: LinkRow): Link {
  return { to, kind, forward, essential };
}

function decodeDegrees(isRetired: boolean, ...counts: readonly number[]): Degrees {
  const degrees = Object.fromEntries(RELATING_KINDS.map((kind, at) => [kind, counts[at] ?? 0]));
  return isRetired ? { ...degrees, isRetired } : degrees;
}
