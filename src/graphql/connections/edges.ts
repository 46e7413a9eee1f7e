import type { Neighbour, NeighbourPage } from '../../graph/ports/graph-reads.js';
import type { GraphLoaders } from '../../graph/loaders/graph-loaders.js';
import { grouped } from '../../model/maps.js';
import type { MaybePromise } from '../../model/maybe-promise.js';
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
import type { NodeEdge } from '../../services/pagination.js';

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

// literals with all fields: spreading the evidence takes ten times as long, and more memory than the response

export function toUseEdge<Node extends EntityRecord>({ key, edge, node }: Neighbour) {
  const { basis, rationale, citations } = edge;
  return { key, node: node as Node, primary: edge.primary === true, basis, rationale, citations };
}

export function toRoleTechnologyEdge({ key, edge, node }: Neighbour) {
  const { basis, rationale, citations } = edge;
  return {
    key,
    node: node as TechnologyRecord,
    hot: edge.hot === true,
    inDemand: edge.inDemand === true,
    basis,
    rationale,
    citations,
  };
}

export function toPrerequisiteEdge({ key, edge, node }: Neighbour) {
  const { basis, rationale, citations } = edge;
  return {
    key,
    node: node as SkillRecord,
    strength: edge.strength as PrerequisiteStrength,
    alternativeGroup: groupOf(edge),
    except: edge.except ?? [],
    basis,
    rationale,
    citations,
  };
}

/** Prerequisites by alternative group; a prerequisite without a group forms its own. */
export function prerequisiteGroups({ items }: NeighbourPage) {
  return [...grouped(items, ({ edge, node }) => groupOf(edge) ?? node.id).values()].map((members) => {
    const options = members.map(toPrerequisiteEdge);
    const { alternativeGroup, strength } = options[0] as PrerequisiteEdge;
    return { key: alternativeGroup, strength, options };
  });
}

export function toNeedEdge<Node extends EntityRecord>({
  key,
  edge,
  node,
  importance,
  inherited,
  statedBy,
}: ListedNeed) {
  const { basis, rationale, citations } = edge;
  return {
    key,
    node: node as Node,
    importance,
    inherited,
    statedBy,
    proficiency: edge.proficiency,
    alternativeGroup: groupOf(edge),
    basis,
    rationale,
    citations,
  };
}

export function toStatedRelationEdge({ key, edge, node }: Neighbour) {
  const { basis, rationale, citations } = edge;
  return { key, node: node as RoleRecord, tier: edge.tier, basis, rationale, citations };
}

/**
 * Edges with their skills: values where all of them are in memory. A resolver of `node` would be called for each edge, which
 * takes compiled code longer than the rest of the edge.
 */
export function withSkills<Item, Edge>(
  graph: GraphLoaders,
  items: readonly Item[],
  idOf: (item: Item) => string,
  toEdge: (item: Item, skill: SkillRecord) => Edge,
): MaybePromise<Edge[]> {
  const toEdges = (found: readonly SkillRecord[]) => items.map((item, at) => toEdge(item, found[at]!));
  const skills = items.map((item) => graph.existing('SKILL', idOf(item)));
  const isPending = skills.some((skill) => skill instanceof Promise);
  return isPending ? Promise.all(skills.map(async (skill) => skill)).then(toEdges) : toEdges(skills as SkillRecord[]);
}

/** The group that the edge leads to, or that its end is a member of. */
function groupOf({ group, to }: EdgeRecord): string | null {
  return group ?? (isGroupId(to) ? to : null);
}
