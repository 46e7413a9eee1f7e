import type { Neighbour, NeighbourPage } from '../../graph/ports/graph-reads.js';
import { grouped } from '../../model/maps.js';
import type {
  EdgeRecord,
  EntityRecord,
  Importance,
  PrerequisiteStrength,
  RoleRecord,
  SkillRecord,
  TechnologyRecord,
} from '../../model/records.js';
import { isGroupId } from '../../model/ids.js';
import type { ListedNeed } from '../../services/listed-needs.js';
import { type NodeEdge, toKeyedEdge } from '../../services/pagination.js';

/** The evidence that an edge carries. */
type Evidence = Pick<EdgeRecord, 'basis' | 'rationale' | 'citations'>;

export type UseEdge<Node> = NodeEdge<Node> & Evidence & { primary: boolean };
export type PrerequisiteEdge = NodeEdge<SkillRecord> &
  Evidence & { strength: PrerequisiteStrength; alternativeGroup: string | null; except: readonly string[] };
export type StatedRelationEdge = NodeEdge<RoleRecord> & Evidence & { tier: string | null };
export type RoleTechnologyEdge = NodeEdge<TechnologyRecord> & Evidence & { hot: boolean; inDemand: boolean };
/** `proficiency` is the id of a level, `statedBy` that of a role. */
export type NeedEdge<Node> = NodeEdge<Node> &
  Evidence & {
    importance: Importance;
    proficiency: string | null;
    alternativeGroup: string | null;
    inherited: boolean;
    statedBy: string;
  };

export function toUseEdge<Node extends EntityRecord>({ edge, node }: Neighbour) {
  return { node: node as Node, primary: edge.primary === true, ...evidenceOf(edge) };
}

export function toRoleTechnologyEdge({ edge, node }: Neighbour) {
  return {
    node: node as TechnologyRecord,
    hot: edge.hot === true,
    inDemand: edge.inDemand === true,
    ...evidenceOf(edge),
  };
}

export function toPrerequisiteEdge({ edge, node }: Neighbour) {
  return {
    node: node as SkillRecord,
    strength: edge.strength as PrerequisiteStrength,
    alternativeGroup: groupOf(edge),
    except: edge.except ?? [],
    ...evidenceOf(edge),
  };
}

/** Prerequisites by alternative group; a prerequisite without a group forms its own. */
export function prerequisiteGroups({ items }: NeighbourPage) {
  return [...grouped(items, ({ edge, node }) => groupOf(edge) ?? node.id).values()].map((members) => {
    const options = members.map((item) => toKeyedEdge(item, toPrerequisiteEdge));
    const { alternativeGroup, strength } = toPrerequisiteEdge(members[0] as Neighbour);
    return { key: alternativeGroup, strength, options };
  });
}

export function toNeedEdge<Node extends EntityRecord>({ edge, node, importance, inherited, statedBy }: ListedNeed) {
  return {
    node: node as Node,
    importance,
    inherited,
    statedBy,
    proficiency: edge.proficiency,
    alternativeGroup: groupOf(edge),
    ...evidenceOf(edge),
  };
}

export function toStatedRelationEdge({ edge, node }: Neighbour) {
  return { node: node as RoleRecord, tier: edge.tier, ...evidenceOf(edge) };
}

/** The group that the edge leads to, or that its end is a member of. */
function groupOf({ group, to }: EdgeRecord): string | null {
  return group ?? (isGroupId(to) ? to : null);
}

function evidenceOf({ basis, rationale, citations }: EdgeRecord): Evidence {
  return { basis, rationale, citations };
}
