import { EVERY_ID, type Relation, type Slice, type StoredReads } from '../../../../src/graph/ports/graph-reads.js';
import type { EdgeKind, EntityKind } from '../../../../src/model/records.js';
import { type NeighboursByGroup, RELATING_KINDS, type RelatingKind } from '../../../../src/model/neighbourhood.js';
import type { EntityRelations } from '../../../../src/model/relation-graph.js';
import { takeSlice } from '../../../../src/services/pagination.js';

interface ModelNode {
  kind: EntityKind;
  id: string;
  name: string;
  rank: number;
  version: number;
}

interface ModelEdge {
  kind: EdgeKind;
  from: string;
  to: string;
  strength: 'REQUIRED' | 'RECOMMENDED';
  proficiency: string | null;
}

interface State {
  graphId: string;
  version: number;
  updatedAt: number;
  nodes: ReadonlyMap<string, ModelNode>;
  edges: ReadonlyMap<string, ModelEdge>;
  tombstones: ReadonlyMap<string, { version: number; redirect: string | null }>;
}

export type Write =
  | { write: 'put'; id: string; name: string; rank: number }
  | { write: 'delete'; id: string }
  | { write: 'link'; kind: EdgeKind; from: string; to: string; strength: ModelEdge['strength']; proficiency: string }
  | { write: 'unlink'; kind: EdgeKind; from: string; to: string }
  | { write: 'merge'; from: string; into: string };

const isRelating = (kind: string): kind is RelatingKind => (RELATING_KINDS as readonly string[]).includes(kind);
const kindOf = (id: string) => id.split(':')[0]!.toUpperCase() as EntityKind;
const keyOf = ({ from, kind, to }: Pick<ModelEdge, 'from' | 'kind' | 'to'>) => `${from} ${kind} ${to}`;

/** All pieces of a write, and only its version: see `ModelGraph.write`. */
export const ALL = -1;
export const VERSION_ONLY = 1;

/**
 * A graph in memory that is written by the rules of `src/graph/neo4j/writes.ts`: a write stamps the nodes that it puts and
 * both ends of each edge that it changes with its version; what it deletes has a tombstone, which may redirect to another
 * id.
 *
 * As in Neo4j, a committed write becomes visible piece by piece.
 */
export class ModelGraph {
  /** what reads see */
  private state: State = {
    graphId: 'one',
    version: 0,
    updatedAt: 0,
    nodes: new Map(),
    edges: new Map(),
    tombstones: new Map(),
  };
  /** what they see when the last write is fully visible */
  private whole = this.state;
  private saved = this.state;
  private clock = 0;
  /** number of committed transactions; a restore does not decrease it */
  private transactions = 0;

  /** @param visible  the pieces that are visible before `apply`: a bit for each, the first is the version */
  write(write: Write, visible = ALL): void {
    this.apply();
    const { version, updatedAt } = { version: this.state.version + 1, updatedAt: (this.clock += 1) };
    const next = change({ ...this.state, version, updatedAt }, write);
    if (next === null) return;
    this.transactions += 1;
    this.whole = next;
    this.show(visible);
  }

  /** Makes more pieces of the last write visible. */
  show(visible: number): void {
    this.state = visible === ALL ? this.whole : partly(this.state, this.whole, visible);
  }

  apply(): void {
    this.show(ALL);
  }

  /** Whether a part of the last write may not be visible yet. */
  get isPartial(): boolean {
    return this.state !== this.whole;
  }

  backUp(): void {
    this.apply();
    this.saved = this.state;
  }

  /** Renames a node without the service, and counts that as a write. */
  touch(id: string, name: string): void {
    this.apply();
    const nodes = new Map(this.state.nodes).set(id, { ...this.state.nodes.get(id)!, name });
    const version = this.state.version + 1;
    const tombstones = new Map(this.state.tombstones).set(EVERY_ID, { version, redirect: null });
    this.become({ ...this.state, nodes, tombstones, version, updatedAt: (this.clock += 1) });
  }

  /** Restores the backup; versions continue from there. */
  restore(): void {
    this.become(this.saved);
  }

  /** Replaces it by another graph with the same version. */
  replace(): void {
    this.apply();
    this.become({ ...this.state, graphId: `${this.state.graphId}+`, nodes: new Map(), edges: new Map() });
  }

  get now() {
    return readsOfState(this.state);
  }

  /**
   * Reads as Neo4j does: the result has a bookmark, which stands for every transaction that was committed by then. A read
   * with a bookmark waits until these are fully visible.
   */
  read<Value>(bookmark: number, read: (reads: StateReads) => Value): { value: Value; bookmark: number } {
    if (bookmark >= this.transactions) this.apply();
    return { value: read(this.now), bookmark: this.transactions };
  }

  private become(state: State): void {
    this.state = state;
    this.whole = state;
  }
}

/** A state in which some pieces of a change are visible. */
function partly(before: State, after: State, visible: number): State {
  let piece = 0;
  const isVisible = (): boolean => ((visible >> (piece++ % 31)) & 1) === 1;
  const merged = <Value>(old: ReadonlyMap<string, Value>, changed: ReadonlyMap<string, Value>) => {
    const map = new Map(old);
    for (const key of new Set([...old.keys(), ...changed.keys()])) {
      const value = changed.get(key);
      if (value === old.get(key) || !isVisible()) continue;
      if (value === undefined) map.delete(key);
      else map.set(key, value);
    }
    return map;
  };
  const { version, updatedAt } = isVisible() ? after : before;
  const nodes = merged(before.nodes, after.nodes);
  const edges = merged(before.edges, after.edges);
  return { ...before, version, updatedAt, nodes, edges, tombstones: merged(before.tombstones, after.tombstones) };
}

function change(state: State, write: Write): State | null {
  const nodes = new Map(state.nodes);
  const edges = new Map(state.edges);
  const tombstones = new Map(state.tombstones);
  const { version } = state;
  const stamp = (...ids: string[]) => {
    for (const id of ids) if (nodes.has(id)) nodes.set(id, { ...nodes.get(id)!, version });
  };
  const link = (edge: ModelEdge) => {
    edges.set(keyOf(edge), edge);
    tombstones.delete(keyOf(edge));
    stamp(edge.from, edge.to);
  };
  const unlink = (edge: Pick<ModelEdge, 'from' | 'kind' | 'to'>) => {
    if (!edges.delete(keyOf(edge))) return false;
    tombstones.set(keyOf(edge), { version, redirect: null });
    stamp(edge.from, edge.to);
    return true;
  };
  const remove = (id: string, redirect: string | null) => {
    for (const edge of [...edges.values()]) if (edge.from === id || edge.to === id) unlink(edge);
    for (const edge of [...edges.values()]) if (edge.proficiency === id) link({ ...edge, proficiency: redirect });
    nodes.delete(id);
    tombstones.set(id, { version, redirect });
  };
  const result = { ...state, nodes, edges, tombstones };
  switch (write.write) {
    case 'put': {
      const { id, name, rank } = write;
      nodes.set(id, { kind: kindOf(id), id, name, rank, version });
      tombstones.delete(id);
      return result;
    }
    case 'delete':
      if (!nodes.has(write.id)) return null;
      remove(write.id, null);
      return result;
    case 'link': {
      const { kind, from, to, strength, proficiency } = write;
      if (from === to || !nodes.has(from) || !nodes.has(to)) return null;
      link({ kind, from, to, strength, proficiency: kind === 'NEEDS' ? proficiency : null });
      return result;
    }
    case 'unlink':
      return unlink(write) ? result : null;
    case 'merge': {
      const { from, into } = write;
      if (from === into || kindOf(from) !== kindOf(into) || !nodes.has(from) || !nodes.has(into)) return null;
      const moved = [...edges.values()].filter((edge) => edge.from === from || edge.to === from);
      remove(from, into);
      const end = (id: string) => (id === from ? into : id);
      for (const edge of moved)
        if (end(edge.from) !== end(edge.to)) link({ ...edge, from: end(edge.from), to: end(edge.to) });
      for (const [id, tombstone] of tombstones)
        if (tombstone.redirect === from) tombstones.set(id, { version, redirect: into });
      stamp(into);
      return result;
    }
  }
}

const sorted = (edges: readonly ModelEdge[]) => [...edges].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

/** The graph port's reads on one state. */
function readsOfState({ graphId, version, updatedAt, nodes, edges, tombstones }: State) {
  // an edge may be visible before its ends
  const all = sorted([...edges.values()].filter(({ from, to }) => nodes.has(from) && nodes.has(to)));
  const byName = (kind: EntityKind) =>
    [...nodes.values()]
      .filter((node) => node.kind === kind)
      .map((node) => ({ key: [node.name, node.id], node }))
      .sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
  const prerequisite = ({ from, to, strength }: ModelEdge) => ({ from, to, strength, group: null });
  const requires = (id: string, near: 'from' | 'to' = 'from') =>
    all.filter((edge) => edge.kind === 'REQUIRES' && edge[near] === id).map(prerequisite);
  const known = (ids: readonly string[]) => ids.filter((id) => nodes.has(id));
  const knownSkills = (ids: readonly string[]) => ids.filter((id) => nodes.get(id)?.kind === 'SKILL');
  const ends = (id: string, kind: EdgeKind) =>
    all.flatMap((edge) => (edge.kind === kind && edge.from === id ? edge.to : []));
  const starts = (id: string, kind: EdgeKind) =>
    all.flatMap((edge) => (edge.kind === kind && edge.to === id ? edge.from : []));
  const needsOf = (role: string) =>
    all
      .filter((edge) => edge.kind === 'NEEDS' && edge.from === role)
      .map(({ to, proficiency }) => {
        return { skill: to, proficiencyRank: nodes.get(proficiency ?? '')?.rank ?? null, group: null };
      });
  /** A skill that has the name of the technology answers to it best. */
  const usesOf = (technology: string) =>
    starts(technology, 'USES').map((skill) => {
      const isSame = nodes.get(skill)!.name === nodes.get(technology)!.name;
      return { skill, rank: isSame ? ('SAME_NAME' as const) : ('STATED' as const) };
    });
  const rankOf = (id: string) => nodes.get(ends(id, 'AT_LEVEL')[0] ?? '')?.rank ?? null;
  const some = <Value>(ids: readonly string[], valueOf: (id: string) => Value, keep: (value: Value) => boolean) =>
    new Map(ids.map((id) => [id, valueOf(id)] as const).filter(([, value]) => keep(value)));
  const degree = (id: string) => all.filter(({ from, to }) => from === id || to === id).length;
  const relationsOf = (id: string): EntityRelations => ({
    id,
    isRetired: false,
    groups: all
      .filter((edge): edge is ModelEdge & { kind: RelatingKind } => isRelating(edge.kind))
      .filter(({ from, to }) => from === id || to === id)
      .map(({ kind, from, to }) => ({
        kind,
        ends: [from === id ? to : from],
        forward: from === id,
        essential: true,
      })),
  });
  const planSkills = (ids: readonly string[]) =>
    new Map(
      knownSkills(ids).map((id) => [
        id,
        {
          id,
          name: nodes.get(id)!.name,
          kind: 'TECHNICAL',
          levelRank: rankOf(id),
          areas: ends(id, 'IN_AREA'),
          technologies: [],
          dependents: starts(id, 'REQUIRES').length,
        },
      ]),
    );
  const neighbours = (ids: readonly string[], { kind, direction }: Relation, slice: Slice) => {
    const far = direction === 'OUT' ? 'to' : 'from';
    const near = direction === 'OUT' ? 'from' : 'to';
    const around = (id: string) =>
      all
        .filter((edge) => edge.kind === kind && edge[near] === id)
        .map((edge) => ({ edge, node: nodes.get(edge[far])!, key: [nodes.get(edge[far])!.name, edge[far]] }))
        .sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
    return some(
      ids,
      (id) => ({ ...takeSlice(around(id), slice), total: around(id).length }),
      ({ total }) => total > 0,
    );
  };
  return {
    state: () => ({ graphId, version, updatedAt }),
    version: () => version,
    changedSince: (since: number) =>
      new Map(
        [...nodes, ...tombstones].flatMap(([id, one]) => (one.version > since ? [[id, one.version] as const] : [])),
      ),
    nodes: (ids: readonly string[]) =>
      new Map(
        ids.flatMap((id) => {
          const node = nodes.get(id) ?? nodes.get(tombstones.get(id)?.redirect ?? '');
          return node ? [[id, node] as const] : [];
        }),
      ),
    neighbours,
    neighbourEdges: neighbours,
    list: (kind: EntityKind, slice: Slice) => takeSlice(byName(kind), slice),
    count: (kind: EntityKind) => byName(kind).length,
    closure: (ids: readonly string[], direction: 'OUT' | 'IN', limit: number) => {
      const [near, far] = direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
      const seen = new Set(known(ids));
      const adjacency = new Map<string, ReturnType<typeof requires>>();
      for (const id of seen) {
        if (seen.size >= limit) return { adjacency, truncated: true };
        const found = requires(id, near);
        if (found.length > 0) adjacency.set(id, found);
        for (const edge of found) seen.add(edge[far]);
      }
      return { adjacency, truncated: seen.size >= limit };
    },
    shortestPath: (from: string, to: string) => (degree(from) > 0 && degree(to) > 0 ? [{ from, to }] : null),
    facts: (ids: readonly string[]) =>
      new Map<string, object>(
        known(ids).map((id) => {
          const { kind, name, rank } = nodes.get(id)!;
          if (kind === 'ROLE') return [id, { kind, id, name, needs: needsOf(id), before: starts(id, 'LEADS_TO') }];
          if (kind === 'AREA') return [id, { kind, id, name, skills: starts(id, 'IN_AREA'), groups: [] }];
          if (kind === 'TECHNOLOGY') return [id, { kind, id, name, uses: usesOf(id) }];
          if (kind !== 'LEVEL') return [id, { kind, id, name }];
          const below = byName('LEVEL').filter((level) => level.node.rank <= rank);
          const skills = below.flatMap(({ node }) =>
            starts(node.id, 'AT_LEVEL').map((skill) => ({
              id: skill,
              skillKind: nodes.get(skill)!.name,
              levelRank: node.rank,
            })),
          );
          return [id, { kind, id, name, rank, skills, groups: [] }];
        }),
      ),
    skills: planSkills,
    directPrerequisites: (ids: readonly string[]) =>
      some(
        ids,
        (id) => requires(id),
        ({ length }) => length > 0,
      ),
    closureGraph: (ids: readonly string[], limit: number) => {
      const seen = new Set(knownSkills(ids));
      const prerequisites = new Map<string, ReturnType<typeof requires>>();
      for (const id of seen) {
        prerequisites.set(id, requires(id));
        for (const { to } of requires(id)) seen.add(to);
      }
      return seen.size >= limit ? null : { skills: planSkills([...seen]), prerequisites, lacksTimes: false };
    },
    skillIds: () => byName('SKILL').map(({ node }) => node.id),
    startingSkills: (ids: readonly string[]) =>
      knownSkills(ids)
        .filter((id) => !requires(id).some(({ strength }) => strength === 'REQUIRED'))
        .map((id) => ({ id, dependents: starts(id, 'REQUIRES').length })),
    roleIds: () => byName('ROLE').map(({ node }) => node.id),
    roleNeeds: (ids: readonly string[]) => some(ids, needsOf, ({ length }) => length > 0),
    rolesBefore: () => {
      const roles = byName('ROLE').map(({ node }) => [node.id, starts(node.id, 'LEADS_TO')] as const);
      return new Map(roles.filter(([, ids]) => ids.length > 0));
    },
    relations: (after: string, limit: number) =>
      [...nodes.keys()]
        .filter((id) => id > after)
        .sort()
        .slice(0, limit)
        .map((id) => ({ ...relationsOf(id), groups: relationsOf(id).groups.filter(({ forward }) => forward) })),
    relationsOf: (ids: readonly string[]) => known(ids).map(relationsOf),
    // the model has no groups
    neighboursByGroup: (_ids: readonly string[]) => new Map<string, NeighboursByGroup>(),
  };
}

export type StateReads = ReturnType<typeof readsOfState>;

const PLANNING = [
  'facts',
  'skills',
  'directPrerequisites',
  'closureGraph',
  'skillIds',
  'startingSkills',
  'roleIds',
  'roleNeeds',
  'rolesBefore',
] as const;

/** Sends one read, and decides when it is answered, or whether it fails. */
export type Send = <Value>(name: keyof StateReads, args: unknown[], answer: () => Value) => Promise<Value>;

/** The port over a model graph: causally consistent by bookmarks, as with `CypherSession`. */
export function readsOf(graph: ModelGraph, send: Send): StoredReads {
  /** the newest bookmark of the results so far */
  let newest = 0;
  const read =
    (name: keyof StateReads) =>
    async (...args: unknown[]) => {
      const sent = newest;
      const answer = () => graph.read(sent, (reads) => (reads[name] as (...args: unknown[]) => unknown)(...args));
      const { value, bookmark } = await send(name, args, answer);
      newest = Math.max(newest, bookmark);
      return value;
    };
  const names = Object.keys(graph.now) as (keyof StateReads)[];
  const port = Object.fromEntries(names.map((name) => [name, read(name)]));
  const planning = Object.fromEntries(PLANNING.map((name) => [name, read(name)]));
  return {
    ...port,
    planning,
    recommendation: {
      relations: read('relations'),
      relationsOf: read('relationsOf'),
      neighboursByGroup: read('neighboursByGroup'),
    },
  } as unknown as StoredReads;
}
