import type { Sliced } from '../model/sliced.js';
import { type Search } from './model.js';
import {
  type Degrees,
  type Link,
  type Neighbourhood,
  RELATING_KINDS,
  type RelatingKind,
} from '../model/neighbourhood.js';

export interface PushSettings {
  /** chance of going back to the start before a step */
  restart: number;
  /** a node is pushed while its residual is at least this times its weighted degree */
  tolerance: number;
  /** how readily the walk takes an edge of each kind */
  edgeWeight: Readonly<Record<RelatingKind, number>>;
  /** reads at most, the start's own included */
  rounds: number;
  /** links read in one round at most, after the first */
  linksPerRound: number;
  /** nodes read in one round at most */
  nodesPerRound: number;
}

/** Links followed between two yields. */
const LINKS_OF_SLICE = 5_000;

/** What a push found out: the walk's estimate and what it read on the way. */
export interface PushResult extends Neighbourhood {
  /** estimated PageRank by node id; never above the exact one */
  rank: ReadonlyMap<string, number>;
}

/**
 * Personalised PageRank around one node by local push (Andersen, Chung and Lang 2006, with a walk that is not lazy): only
 * nodes that hold enough residual are ever read, whatever the size of the graph. Edges are weighted by kind and taken in
 * both directions. When every node with enough residual could be read within the rounds, an estimate falls short of the
 * exact value by at most `tolerance` x the node's weighted degree. A residual's first step, which stays where it is, is
 * counted in the estimate. A node with one edge only leads back to where the walk came from, so it is never read: a skill
 * with a thousand technologies that no other skill uses still reaches what its roles need.
 */
export function* localPush(start: string, settings: PushSettings): Search<PushResult> {
  const links = new Map<string, readonly Link[]>();
  const degrees = new Map<string, Degrees>();
  const rank = new Map<string, number>();
  const residual = new Map([[start, 1]]);
  let wanted: readonly string[] = [start];
  for (let round = 0; round < settings.rounds && wanted.length > 0; round++) {
    const read = yield wanted;
    let sorted = 0;
    for (const id of wanted) {
      const own = [...(read.links.get(id) ?? [])].sort(byEnd);
      links.set(id, own);
      sorted += own.length;
      if (sorted < LINKS_OF_SLICE) continue;
      sorted = 0;
      yield;
    }
    for (const [id, counts] of read.degrees) degrees.set(id, counts);
    yield;
    yield* pushAll(wanted);
    wanted = nextBatch();
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
        if (!links.has(link.to) && edgeCount(degrees.get(link.to)) === 1) links.set(link.to, [wayBack(id, link)]);
        if (links.has(link.to)) queue.push(link.to);
      }
      pushed += links.get(id)?.length ?? 0;
      if (pushed < LINKS_OF_SLICE) continue;
      pushed = 0;
      yield;
    }
  }

  /** Unread nodes with the most residual for what reading them costs, until the round is full. */
  function nextBatch(): string[] {
    const candidates: { id: string; worth: number; cost: number }[] = [];
    for (const [id, mass] of residual) {
      if (links.has(id)) continue;
      const degree = weightedDegree(degrees.get(id), settings.edgeWeight);
      if (mass >= settings.tolerance * degree)
        candidates.push({ id, worth: mass / degree, cost: edgeCount(degrees.get(id)) });
    }
    candidates.sort((a, b) => b.worth - a.worth || (a.id < b.id ? -1 : 1));
    let budget = settings.linksPerRound;
    const batch: string[] = [];
    for (const { id, cost } of candidates) {
      if (batch.length === settings.nodesPerRound) break;
      if (cost > budget) continue;
      budget -= cost;
      batch.push(id);
    }
    return batch;
  }
}

/** The weights of all edges of a node together: what a walk's chance of taking one of them is measured by. */
export function weightedDegree(degrees: Degrees | undefined, weight: Readonly<Record<RelatingKind, number>>): number {
  let total = 0;
  for (const kind of RELATING_KINDS) total += weight[kind] * (degrees?.[kind] ?? 0);
  return total;
}

const wayBack = (from: string, { kind, forward, essential }: Link): Link => ({
  kind,
  forward: !forward,
  to: from,
  essential,
});

/** One order whatever the reader's, so that rounding is the same every time. */
const byEnd = (a: Link, b: Link): number => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.kind < b.kind ? -1 : 1);

function edgeCount(degrees: Degrees | undefined): number {
  let total = 0;
  for (const kind of RELATING_KINDS) total += degrees?.[kind] ?? 0;
  return total;
}
