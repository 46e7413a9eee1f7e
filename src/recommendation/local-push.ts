import { RELATING_KINDS, type RelatingKind } from '../model/neighbourhood.js';
import { endOf, kindOf, type RelationGraph } from '../model/relation-graph.js';
import type { Sliced } from '../model/sliced.js';

export interface PushSettings {
  /** Probability of returning to the start before a step. */
  restart: number;
  /** A node is pushed while its residual is at least this times its weighted degree. */
  tolerance: number;
  /** The weight of an edge of each kind in the walk. */
  edgeWeight: Readonly<Record<RelatingKind, number>>;
  /** Including that of the start. */
  maxRounds: number;
  /** In each round after the first. */
  maxLinksPerRound: number;
  maxNodesPerRound: number;
}

/** Links followed between two yields. */
const LINKS_PER_SLICE = 100_000;

/** The estimated ranks, and what they were computed from. */
export interface PushResult {
  /** nodes that the walk reached: their ranks are positive */
  reached: readonly number[];
  /** Estimated PageRank by node; never above the exact value. */
  rank: Float64Array;
  /** The sum of the weights of its edges, by node that was reached. */
  weightedDegree: Float64Array;
  /** nodes whose links were followed */
  expanded: readonly number[];
  isExpanded: Uint8Array;
}

/**
 * Personalised PageRank around one node by forward push (Andersen, Chung and Lang 2006, with a walk that is not lazy). It
 * expands only nodes with enough residual, so its cost does not depend on the size of the graph. Edges are weighted by kind
 * and followed in both directions. If the rounds suffice to expand every node with enough residual, the error of an estimate
 * is less than `tolerance` times the node's weighted degree. The part of a residual that stays at its node is included in the
 * estimate. A node with a single edge only leads back, so it does not count among those of a round: a skill with a thousand
 * technologies that no other skill uses still reaches what its roles need.
 */
export function* localPush(graph: RelationGraph, start: number, settings: PushSettings): Sliced<PushResult> {
  const weights = Float64Array.from(RELATING_KINDS, (kind) => settings.edgeWeight[kind]);
  const reached: number[] = [];
  const expanded: number[] = [];
  const [rank, residual, weightedDegree] = [0, 1, 2].map(() => new Float64Array(graph.size)) as Columns;
  const [isReached, isExpanded] = [new Uint8Array(graph.size), new Uint8Array(graph.size)];
  const shares = new Float64Array(weights.length);
  reach(start);
  residual[start] = 1;
  let batch: readonly number[] = [start];
  for (let round = 0; round < settings.maxRounds && batch.length > 0; round++) {
    for (const node of batch) expand(node);
    yield* pushAll([...batch]);
    batch = nextBatch();
    yield;
  }
  for (const node of reached) rank[node]! += settings.restart * residual[node]!;
  return { reached, rank, weightedDegree, expanded, isExpanded };

  function reach(node: number): void {
    isReached[node] = 1;
    reached.push(node);
    let total = 0;
    for (const [kind, count] of graph.degreesOf(node).entries()) total += weights[kind]! * count;
    weightedDegree[node] = total;
  }

  function expand(node: number): void {
    isExpanded[node] = 1;
    expanded.push(node);
  }

  function* pushAll(queue: number[]): Sliced<void> {
    let followed = 0;
    for (const node of queue) {
      const mass = residual[node]!;
      if (mass === 0 || mass < settings.tolerance * weightedDegree[node]!) continue;
      residual[node] = 0;
      rank[node]! += settings.restart * mass;
      followed += pushOne(node, (1 - settings.restart) * mass, queue);
      if (followed < LINKS_PER_SLICE) continue;
      followed = 0;
      yield;
    }
  }

  /** @returns the number of links followed */
  function pushOne(node: number, mass: number, queue: number[]): number {
    for (let kind = 0; kind < shares.length; kind++) shares[kind] = (mass * weights[kind]!) / weightedDegree[node]!;
    const links = graph.linksOf(node);
    for (let at = 0; at < links.length; at++) {
      const end = endOf(links[at]!);
      if (isReached[end] === 0) {
        reach(end);
        if (graph.linksOf(end).length === 1) expand(end);
      }
      residual[end]! += shares[kindOf(links[at]!)]!;
      if (isExpanded[end] === 1) queue.push(end);
    }
    return links.length;
  }

  /** The nodes to expand next: those with the most residual per weighted degree, up to the limits of a round. */
  function nextBatch(): number[] {
    const isWorth = (node: number) =>
      isExpanded[node] === 0 && residual[node]! >= settings.tolerance * weightedDegree[node]!;
    const worth = (node: number) => residual[node]! / weightedDegree[node]!;
    const candidates = reached.filter(isWorth);
    candidates.sort((a, b) => worth(b) - worth(a) || (graph.idOf(a) < graph.idOf(b) ? -1 : 1));
    let budget = settings.maxLinksPerRound;
    const next: number[] = [];
    for (const node of candidates) {
      if (next.length === settings.maxNodesPerRound) break;
      const cost = graph.linksOf(node).length;
      if (cost > budget) continue;
      budget -= cost;
      next.push(node);
    }
    return next;
  }
}

type Columns = [Float64Array, Float64Array, Float64Array];
