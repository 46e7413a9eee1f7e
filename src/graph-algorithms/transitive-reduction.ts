import { getOrCreate } from '../model/maps.js';
import type { EdgeRecord } from '../model/records.js';
import type { Sliced } from '../model/sliced.js';
import { isCyclic, stronglyConnectedComponents } from './components.js';

/** An edge between two entities; only REQUIRES edges have a strength. */
export type ReducibleEdge = Pick<EdgeRecord, 'from' | 'to' | 'strength' | 'group'> &
  Partial<Pick<EdgeRecord, 'except'>>;

interface Vertex {
  /** Ends of edges of every strength and group. */
  successors: Vertex[];
  /** Ends of ungrouped REQUIRED edges without exceptions. */
  required: Vertex[];
  /** No edge leads to a component with a higher index. */
  component: number;
  isOnCycle: boolean;
  /** The vertex whose search reached this one last. */
  reachedFrom: Vertex | null;
}

/**
 * Drops the REQUIRED edges that longer chains imply (transitive reduction; Aho, Garey, Ullman 1972).
 *
 * Only ungrouped REQUIRED edges without exceptions imply others. Alternatives, recommendations, edges of other kinds and every edge that
 * touches a cycle stay: nothing implies the former, and a cycle has no unique reduction.
 *
 * @returns the remaining edges in their order; each skill still reaches everything that it requires; O(V E) at worst
 */
export function* transitiveReduction<E extends ReducibleEdge>(edges: readonly E[]): Sliced<E[]> {
  const vertices = new Map<string, Vertex>();
  const newVertex = () => ({ successors: [], required: [], component: 0, isOnCycle: false, reachedFrom: null });
  const vertexOf = (id: string): Vertex => getOrCreate(vertices, id, newVertex);
  for (const edge of edges) {
    if (edge.strength === null) continue;
    const [source, target] = [vertexOf(edge.from), vertexOf(edge.to)];
    source.successors.push(target);
    if (isReducible(edge)) source.required.push(target);
  }
  yield;
  findComponents(vertices.values());
  const implied = yield* impliedTargets(vertices.values());
  return edges.filter((edge) => {
    if (!isReducible(edge)) return true;
    const [source, target] = [vertexOf(edge.from), vertexOf(edge.to)];
    return !implied.get(source)?.has(target) || source.isOnCycle || target.isOnCycle;
  });
}

/** Whether an edge may imply others and be implied. With exceptions, a group is not the same requirement as without. */
export function isReducible({ strength, group, except = null }: Omit<ReducibleEdge, 'from' | 'to'>): boolean {
  return strength === 'REQUIRED' && group === null && except === null;
}

function findComponents(vertices: Iterable<Vertex>): void {
  const successors = (vertex: Vertex): Vertex[] => vertex.successors;
  for (const component of stronglyConnectedComponents(vertices, successors).components) {
    const isOnCycle = isCyclic(component, successors);
    for (const vertex of component.nodes) Object.assign(vertex, { component: component.index, isOnCycle });
  }
}

/** Edges followed between two yields. */
const EDGES_PER_SLICE = 20_000;

/** For each vertex the required vertices that another one leads to. */
function* impliedTargets(vertices: Iterable<Vertex>): Sliced<Map<Vertex, Set<Vertex>>> {
  const all = new Map<Vertex, Set<Vertex>>();
  let followed = 0;
  for (const source of vertices) {
    // no edge leads to a component with a higher index: only an earlier target of this order can lead to a later one
    const targets = [...new Set(source.required)].sort((a, b) => b.component - a.component);
    const last = targets.at(-1);
    if (last === undefined || targets.length < 2) continue;
    const implied = new Set<Vertex>();
    for (const target of targets) {
      if (target.reachedFrom === source) implied.add(target);
      else followed += markReached(target, source, last.component);
    }
    if (implied.size > 0) all.set(source, implied);
    if (followed < EDGES_PER_SLICE) continue;
    followed = 0;
    yield;
  }
  return all;
}

/**
 * Marks a vertex and everything that it leads to as reached, in components of at least an index.
 *
 * @returns the number of edges followed
 */
function markReached(start: Vertex, source: Vertex, lowest: number): number {
  const stack = [start];
  start.reachedFrom = source;
  let followed = 0;
  for (let vertex = stack.pop(); vertex !== undefined; vertex = stack.pop()) {
    for (const next of vertex.required) {
      followed += 1;
      if (next.reachedFrom === source || next.component < lowest) continue;
      next.reachedFrom = source;
      stack.push(next);
    }
  }
  return followed;
}
