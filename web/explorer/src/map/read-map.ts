import {
  MapBorderDocument,
  type MapGraphQuery,
  MapGraphDocument,
  MapReachDocument,
  MapRootsDocument,
  type MapRootsQuery,
} from '../api/generated/graphql';
import { request } from '../api/request';
import { chunk } from '../ui/chunk';
import { nextSkills } from './collapse';
import type { MapView } from './map-view';

/** The API's limit of roots; a larger drawing would not be readable anyway. */
const MAX_SKILLS = 100;
/** The number of closures that fit within the API's cost limit. */
const CLOSURES_PER_REQUEST = 25;

type Subgraph = NonNullable<MapGraphQuery['subgraph']>;

/** The content of a map. */
export interface SkillMap {
  /** the entity that the map is of; null if it does not exist */
  of: { id: string; name: string; isSkill: boolean } | null;
  skills: readonly MapSkill[];
  /** `from` requires `to` */
  edges: readonly MapEdge[];
  mermaid: string;
  /** whether skills were cut because of MAX_SKILLS */
  truncated: boolean;
  /** whether there are skills beyond the requested depth */
  deeper: boolean;
  /** what was asked for */
  options: MapOptions;
}

const EMPTY_MAP = { skills: [], edges: [], mermaid: '', truncated: false, deeper: false };

export type MapSkill = Extract<Subgraph['nodes'][number], { __typename: 'Skill' }> & {
  /** steps from the starting skills */
  depth: number;
  /** whether the map could go on from it */
  isExpandable: boolean;
};

type MapEdge = Subgraph['edges'][number];

export type MapOptions = Pick<MapView, 'direction' | 'depth' | 'expanded'>;

/** Reads the skills of an entity with their prerequisites or dependents: the nearest, up to MAX_SKILLS. */
export async function readMap(id: string, options: MapOptions, signal: AbortSignal): Promise<SkillMap> {
  const { node } = await request(MapRootsDocument, { id }, { signal });
  if (!node || !('name' in node)) return { of: null, ...EMPTY_MAP, options };
  const of = { id: node.id, name: node.name, isSkill: node.__typename === 'Skill' };
  const roots = rootsOf(node);
  const distances = await readDepths(roots.ids, options, signal);
  const nearest = [...distances.depths].sort(([, a], [, b]) => a - b).slice(0, MAX_SKILLS);
  if (nearest.length === 0) return { of, ...EMPTY_MAP, options };
  const ids = nearest.map(([one]) => one);
  const { subgraph } = await request(MapGraphDocument, { ids, count: ids.length }, { signal });
  const edges = subgraph?.edges ?? [];
  const ends = ids.filter((one) => nextSkills(one, edges, options.direction).length === 0);
  const expandable = distances.deeper ? await readExpandable(ends, options, signal) : new Set();
  const depths = new Map(nearest);
  const skills = (subgraph?.nodes ?? []).flatMap((skill) =>
    skill.__typename === 'Skill'
      ? [{ ...skill, depth: depths.get(skill.id) ?? 0, isExpandable: expandable.has(skill.id) }]
      : [],
  );
  return {
    of,
    skills,
    edges,
    options,
    mermaid: subgraph?.diagram ?? '',
    truncated: roots.truncated || distances.truncated || distances.depths.size > MAX_SKILLS,
    deeper: distances.deeper,
  };
}

/** The starting skills: a skill itself, or the skills of the entity; for a role the essential ones, if any. */
function rootsOf(node: NonNullable<MapRootsQuery['node']>): { ids: string[]; truncated: boolean } {
  if ('needs' in node) {
    const { edges, totalCount } = node.needs;
    const essential = edges.filter(({ importance }) => importance === 'ESSENTIAL');
    const needs = essential.length > 0 ? essential : edges;
    return { ids: needs.map((edge) => edge.node.id), truncated: totalCount > edges.length };
  }
  if ('skills' in node) {
    const { edges, totalCount } = node.skills;
    return { ids: edges.map((edge) => edge.node.id), truncated: totalCount > edges.length };
  }
  return { ids: node.__typename === 'Skill' ? [node.id] : [], truncated: false };
}

/** Reads the distance of each skill from the nearest root. */
async function readDepths(roots: readonly string[], { direction, depth, expanded }: MapOptions, signal: AbortSignal) {
  const depths = new Map(roots.map((id) => [id, 0]));
  if (roots.length >= MAX_SKILLS) return { depths, truncated: true, deeper: false };
  const unlocks = direction === 'unlocks';
  const answers = await Promise.all(
    chunk(roots, CLOSURES_PER_REQUEST).map((ids) =>
      request(MapReachDocument, { ids, maxDepth: depth, unlocks }, { signal }),
    ),
  );
  const closures = answers
    .flatMap(({ nodes }) => nodes)
    .flatMap((node) => (node?.__typename === 'Skill' ? (node.before ?? node.after ?? []) : []));
  for (const { node, depth: steps } of closures.flatMap(({ edges }) => edges)) {
    depths.set(node.id, Math.min(steps, depths.get(node.id) ?? steps));
  }
  await goOn(depths, expanded, unlocks, signal);
  return {
    depths,
    truncated: closures.some(({ edges, totalCount }) => totalCount > edges.length),
    deeper: closures.some(({ truncated }) => truncated),
  };
}

/** Adds the skills one step from others, which the reader has asked for. */
async function goOn(depths: Map<string, number>, from: readonly string[], unlocks: boolean, signal: AbortSignal) {
  const ids = from.slice(0, CLOSURES_PER_REQUEST);
  if (ids.length === 0) return;
  const { nodes } = await request(MapReachDocument, { ids, maxDepth: 1, unlocks }, { signal });
  const found = new Map(nodes.flatMap((node) => (node?.__typename === 'Skill' ? [[node.id, node] as const] : [])));
  // in this order: a later one may have come with an earlier one
  for (const id of ids) {
    const [node, depth] = [found.get(id), depths.get(id)];
    if (!node || depth === undefined) continue;
    for (const { node: next } of (node.before ?? node.after)?.edges ?? []) {
      if (!depths.has(next.id)) depths.set(next.id, depth + 1);
    }
  }
}

/** Those of some skills from which the map could go on. */
async function readExpandable(ids: readonly string[], { direction }: MapOptions, signal: AbortSignal) {
  if (ids.length === 0) return new Set<string>();
  const { nodes } = await request(MapBorderDocument, { ids: [...ids], unlocks: direction === 'unlocks' }, { signal });
  const skills = nodes.flatMap((node) => (node?.__typename === 'Skill' ? [node] : []));
  const more = skills.filter(({ before, after }) => ((before ?? after)?.totalCount ?? 0) > 0);
  return new Set(more.map(({ id }) => id));
}
