import type { Neighbour, NeighbourPage } from '../../graph/ports/graph-reads.js';
import type {
  Basis,
  CitationRecord,
  EdgeRecord,
  EntityRecord,
  Importance,
  PrerequisiteStrength,
  RoleRecord,
  SkillRecord,
} from '../../model/records.js';
import { type NodeEdge, placed } from '../../services/pagination.js';

/** What an edge says of itself. */
interface Claim {
  basis: Basis;
  rationale: string | null;
  citations: CitationRecord[];
}

/** `proficiency` is a level's id. */
export type NeedEdge<Node> = NodeEdge<Node> & Claim & { importance: Importance; proficiency: string | null };

export function toUseEdge<Node extends EntityRecord>({ edge, node }: Neighbour) {
  return { node: node as Node, ...claimOf(edge) };
}

export function toPrerequisiteEdge({ edge, node }: Neighbour) {
  return {
    node: node as SkillRecord,
    strength: edge.strength as PrerequisiteStrength,
    alternativeGroup: edge.group,
    ...claimOf(edge),
  };
}

/** Prerequisites by what they are alternatives to; one without a group stands alone. */
export function prerequisiteGroups({ items }: NeighbourPage) {
  const byGroup = new Map<string, Neighbour[]>();
  for (const item of items) {
    const key = item.edge.group ?? item.node.id;
    byGroup.set(key, [...(byGroup.get(key) ?? []), item]);
  }
  return [...byGroup.values()].map((members) => {
    const options = members.map((item) => placed(item.key, toPrerequisiteEdge(item)));
    const { alternativeGroup, strength } = toPrerequisiteEdge(members[0] as Neighbour);
    return { key: alternativeGroup, strength, options };
  });
}

export function toNeedEdge<Node extends EntityRecord>({ edge, node }: Neighbour) {
  return {
    node: node as Node,
    importance: edge.importance as Importance,
    proficiency: edge.proficiency,
    ...claimOf(edge),
  };
}

export function toStatedRelationEdge({ edge, node }: Neighbour) {
  return { node: node as RoleRecord, tier: edge.tier, ...claimOf(edge) };
}

function claimOf({ basis, rationale, citations }: EdgeRecord): Claim {
  return { basis, rationale, citations };
}
