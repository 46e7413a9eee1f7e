import type { Sliced } from '../model/sliced.js';
import type { Search } from './search.js';
import {
  type Degrees,
  type Link,
  type Neighbourhood,
  RELATING_KINDS,
  type RelatingKind,
} from '../model/neighbourhood.js';

export interface PushSettings {
  /** Probability of returning to the start before a step. */
  restart: number;
  /** A node is pushed while its residual is at least this times its weighted degree. */
  tolerance: number;
  /** The weight of an edge of each kind in the walk. */
  edgeWeight: Readonly<Record<RelatingKind, number>>;
  /** Including the read of the start. */
  maxRounds: number;
  /** In each round after the first. */
  maxLinksPerRound: number;
  maxNodesPerRound: number;
}

/** Links followed between two yields. */
const LINKS_PER_SLICE = 5_000;

/** The estimated ranks, and the neighbourhood that was read. */
export interface PushResult extends Neighbourhood {
  /** Estimated PageRank by node id; never above the exact value. */
  rank: ReadonlyMap<string, number>;
}

/**
 * Personalised PageRank around one node by forward push (Andersen, Chung and Lang 2006, with a walk that is not lazy). It
 * reads only nodes with enough residual, so its cost does not depend on the size of the graph. Edges are weighted by kind and
 * followed in both directions. If the rounds suffice to read every node with enough residual, the error of an estimate is
 * less than `tolerance` times the node's weighted degree. The part of a residual that stays at its node is included in the
 * estimate. A node with a single edge only leads back, so it is never read: a skill with a thousand technologies that no
 * other skill uses still reaches what its roles need.
 */
export function* localPush(start: string, settings: PushSettings): Search<PushResult> {
  const links = new Map<string, readonly Link[]>();
  const degrees = new Map<string, Degrees>();
  const rank = new Map<string, number>();
  const residual = new Map([[start, 1]]);
  let batch: readonly string[] = [start];
  for (let round = 0; round < settings.maxRounds && batch.length > 0; round++) {
    const read = yield batch;
    let sorted = 0;
    for (const id of batch) {
      const own = [...(read.links.get(id) ?? [])].sort(byEnd);
      links.set(id, own);
      sorted += own.length;
      if (sorted < LINKS_PER_SLICE) continue;
      sorted = 0;
      yield;
    }
    for (const [id, counts] of read.degrees) degrees.set(id, counts);
    yield;
    yield* pushAll(batch);
    batch = nextBatch();
    yield;
  }
  for (const [id, mass] of residual) rank.set(id, (rank.get(id) ?? 0) + settings.restart * mass);
  return { links, degrees, rank };

  function* pushAll(fresh: readonly string[]): Sliced<void> {
    const queue = [...fresh];
    let pushed = 0;
    for (const id of queue) {
      const mass = residual.get(id) ?? 0;
      const degree = weightedDegree(degrees.get(id), settings.edgeWeight);
      if (mass === 0 || mass < settings.tolerance * degree) continue;
      residual.set(id, 0);
      rank.set(id, (rank.get(id) ?? 0) + settings.restart * mass);
      for (const link of links.get(id) ?? []) {
        const share = ((1 - settings.restart) * mass * settings.edgeWeight[link.kind]) / degree;
        residual.set(link.to, (residual.get(link.to) ?? 0) + share);
        if (!links.has(link.to) && edgeCount(degrees.get(link.to)) === 1) links.set(link.to, [reversed(id, link)]);
        if (links.has(link.to)) queue.push(link.to);
      }
      pushed += links.get(id)?.length ?? 0;
      if (pushed < LINKS_PER_SLICE) continue;
      pushed = 0;
      yield;
    }
  }

  /** The unread nodes with the most residual per weighted degree, up to the limits of a round. */
  function nextBatch(): string[] {
    const candidates: { id: string; worth: number; cost: number }[] = [];
    for (const [id, mass] of residual) {
      if (links.has(id)) continue;
      const degree = weightedDegree(degrees.get(id), settings.edgeWeight);
      if (mass >= settings.tolerance * degree)
        candidates.push({ id, worth: mass / degree, cost: edgeCount(degrees.get(id)) });
    }
    candidates.sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1));
    let budget = settings.maxLinksPerRound;
    const next: string[] = [];
    for (const { id, cost } of candidates) {
      if (next.length === settings.maxNodesPerRound) break;
      if (cost > budget) continue;
      budget -= cost;
      next.push(id);
    }
    return next;
  }
}

/** The sum of the weights of a node's edges: the walk follows an edge with its weight divided by this. */
export function weightedDegree(degrees: Degrees | undefined, weight: Readonly<Record<RelatingKind, number>>): number {
  let total = 0;
  for (const kind of RELATING_KINDS) total += weight[kind] * (degrees?.[kind] ?? 0);
  return total;
}

const reversed = (from: string, { kind, forward, essential }: Link): Link => ({
  kind,
  forward: !forward,
  to: from,
  essential,
});

/** A fixed order, so that rounding does not depend on the order in which links are read. */
const byEnd = (a: Link, b: Link): number => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.kind < b.kind ? -1 : 1);

function edgeCount(degrees: Degrees | undefined): number {
  let total = 0;
  for (const kind of RELATING_KINDS) total += degrees?.[kind] ?? 0;
  return total;
}
