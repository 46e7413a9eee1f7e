import {
  type MapGraphQuery,
  MapGraphDocument,
  MapReachDocument,
  MapRootsDocument,
  type MapRootsQuery,
} from '../api/generated/graphql';
import { request } from '../api/request';
import { chunksOf } from '../ui/chunks';
import type { MapView } from './map-view';

/** As many roots as the API takes; more could not be read in a drawing, either. */
const MAX_SKILLS = 100;
/** As many skills' closures as fit the API's limit of cost. */
const MAX_CONCURRENT_REACHES = 25;

type Subgraph = NonNullable<MapGraphQuery['subgraph']>;

/** What is drawn. */
export interface SkillMap {
  /** what the map is of; null: the graph has no such thing */
  of: { id: string; name: string; isSkill: boolean } | null;
  skills: readonly MapSkill[];
  /** `from` requires `to` */
  edges: Subgraph['edges'];
  mermaid: string;
  /** whether there are more skills than can be drawn */
  truncated: boolean;
  /** whether there are more, further away than was asked for */
  deeper: boolean;
}

const NOTHING = { skills: [], edges: [], mermaid: '', truncated: false, deeper: false };

export type MapSkill = Extract<Subgraph['nodes'][number], { __typename: 'Skill' }> & {
  /** steps away from what was asked for */
  depth: number;
};

type Asked = Pick<MapView, 'direction' | 'depth'>;

/** A thing's skills with what they require, or with what requires them: the nearest, as many as can be drawn. */
export async function readMap(id: string, { direction, depth }: Asked, signal: AbortSignal): Promise<SkillMap> {
  const { node } = await request(MapRootsDocument, { id }, signal);
  if (!node || !('name' in node)) return { of: null, ...NOTHING };
  const of = { id: node.id, name: node.name, isSkill: node.__typename === 'Skill' };
  const roots = rootsOf(node);
  const reached = await reach(roots.ids, { direction, depth }, signal);
  const nearest = [...reached.depths].sort(([, a], [, b]) => a - b).slice(0, MAX_SKILLS);
  if (nearest.length === 0) return { of, ...NOTHING };
  const ids = nearest.map(([one]) => one);
  const { subgraph } = await request(MapGraphDocument, { ids, count: ids.length }, signal);
  const depths = new Map(nearest);
  const skills = (subgraph?.nodes ?? []).flatMap((skill) =>
    skill.__typename === 'Skill' ? [{ ...skill, depth: depths.get(skill.id) ?? 0 }] : [],
  );
  return {
    of,
    skills,
    edges: subgraph?.edges ?? [],
    mermaid: subgraph?.diagram ?? '',
    truncated: roots.truncated || reached.truncated || reached.depths.size > MAX_SKILLS,
    deeper: reached.deeper,
  };
}

/** The skills that a thing stands for: itself, or those that belong to it; of a role, what is essential, if anything is. */
function rootsOf(node: NonNullable<MapRootsQuery['node']>): { ids: string[]; truncated: boolean } {
  if ('needs' in node) {
    const { edges, totalCount } = node.needs;
    const essential = edges.filter(({ importance }) => importance === 'ESSENTIAL');
    const asked = essential.length > 0 ? essential : edges;
    return { ids: asked.map((edge) => edge.node.id), truncated: totalCount > edges.length };
  }
  if ('skills' in node) {
    const { edges, totalCount } = node.skills;
    return { ids: edges.map((edge) => edge.node.id), truncated: totalCount > edges.length };
  }
  return { ids: node.__typename === 'Skill' ? [node.id] : [], truncated: false };
}

/** How far each skill is from the nearest root. */
async function reach(roots: readonly string[], { direction, depth }: Asked, signal: AbortSignal) {
  const depths = new Map(roots.map((id) => [id, 0]));
  if (roots.length >= MAX_SKILLS) return { depths, truncated: true, deeper: false };
  const unlocks = direction === 'unlocks';
  const answers = await Promise.all(
    chunksOf(roots, MAX_CONCURRENT_REACHES).map((ids) =>
      request(MapReachDocument, { ids, maxDepth: depth, unlocks }, signal),
    ),
  );
  const closures = answers
    .flatMap(({ nodes }) => nodes)
    .flatMap((node) => (node?.__typename === 'Skill' ? (node.before ?? node.after ?? []) : []));
  for (const { node, depth: steps } of closures.flatMap(({ edges }) => edges)) {
    depths.set(node.id, Math.min(steps, depths.get(node.id) ?? steps));
  }
  return {
    depths,
    truncated: closures.some(({ edges, totalCount }) => totalCount > edges.length),
    deeper: closures.some(({ truncated }) => truncated),
  };
}
