import { RELATING_KINDS, type RelatingKind } from '../model/neighbourhood.js';
import {
  endOf,
  isEssential,
  isForward,
  kindNumber,
  kindOf,
  type Link,
  type RelationGraph,
} from '../model/relation-graph.js';
import type { Near } from '../model/near.js';
import type { Sliced } from '../model/sliced.js';
import type { Calibration } from './calibration.js';
import type { PushResult } from './local-push.js';
import type { ReasonKind } from './related-skill.js';

/** The strength of one kind of relation to one candidate, and the contribution of each node in between. */
export interface Signal {
  strength: number;
  through: Map<number, number>;
  /** of the texts, where it is the signal */
  similarity?: number;
}

/** Links visited between two yields. */
const LINKS_PER_SLICE = 10_000;

/** Signals by candidate, then by kind. */
export type Signals = Map<number, Map<ReasonKind, Signal>>;

/** The kind of relation between two skills that are linked to the same entity. */
const SHARED: Partial<Record<RelatingKind, ReasonKind>> = {
  USES: 'SHARED_TECHNOLOGY',
  NEEDS: 'SAME_ROLE',
  IN_AREA: 'SAME_AREA',
  HAS_MEMBER: 'ALTERNATIVE',
};
const REQUIRES = kindNumber('REQUIRES');
const sharedKinds = RELATING_KINDS.map((kind) => SHARED[kind]);

/** Every relation between a skill and the skills within two links of it, through nodes that a push has expanded. */
export function* collectSignals(
  graph: RelationGraph,
  start: number,
  { isExpanded }: PushResult,
  calibration: Calibration,
): Sliced<Signals> {
  const signals: Signals = new Map();
  let visited = 0;
  for (const link of graph.linksOf(start)) {
    const middle = endOf(link);
    if (kindOf(link) === REQUIRES) add(signals, middle, isForward(link) ? 'PREREQUISITE' : 'DEPENDENT', worth(link));
    if (isExpanded[middle] === 0) continue;
    const nextLinks = graph.linksOf(middle);
    for (const next of nextLinks) {
      if (endOf(next) !== start && kindOf(next) === kindOf(link)) addThrough(link, next);
    }
    visited += nextLinks.length;
    if (visited < LINKS_PER_SLICE) continue;
    visited = 0;
    yield;
  }
  return signals;

  function addThrough(link: Link, next: Link): void {
    const [kind, middle, end] = [kindOf(link), endOf(link), endOf(next)];
    // a chain is not evidence of its own: the nearness of its ends counts as proximity
    if (kind === REQUIRES && isForward(link) === isForward(next)) return;
    const shared = kind === REQUIRES ? commonEnd(link) : sharedKinds[kind];
    if (!shared) return;
    const edges = (node: number) => graph.degreesOf(node)[kind]!;
    const rarity = edges(middle) ** -calibration.rarity;
    const breadth = (edges(start) * edges(end)) ** -calibration.breadth;
    const strength = worth(link) * worth(next) * rarity * breadth;
    const { through } = add(signals, end, shared, strength);
    through.set(middle, (through.get(middle) ?? 0) + strength);
  }

  function worth(link: Link): number {
    return isEssential(link) ? 1 : calibration.optional;
  }
}

const commonEnd = (link: Link): ReasonKind => (isForward(link) ? 'COMMON_PREREQUISITE' : 'COMMON_DEPENDENT');

/** Relating edges other than REQUIRES connect a skill to another kind of entity; these kinds start at the skill. */
const STARTS_AT_SKILL: ReadonlySet<RelatingKind> = new Set(['USES', 'IN_AREA', 'IN_TRACK']);
const startsAtSkill = RELATING_KINDS.map((kind) => STARTS_AT_SKILL.has(kind));

/** Whether a node with links is a skill. */
export function isSkill(graph: RelationGraph, node: number): boolean {
  const [link] = graph.linksOf(node);
  return link !== undefined && (kindOf(link) === REQUIRES || startsAtSkill[kindOf(link)] === isForward(link));
}

/**
 * Proximity: PageRank times the weighted degree of the start, which is symmetric since the walk is reversible, divided by a
 * power of both degrees. Their square root would be too much, since a skill's prerequisites typically have many dependents.
 * x / (1 + x) preserves the order and maps to [0, 1), so that a start with many edges does not make everything near it
 * certain.
 */
export function proximity(
  start: number,
  node: number,
  { rank, weightedDegree }: PushResult,
  { proximityBreadth }: Calibration,
): number {
  const [own, degree] = [weightedDegree[start]!, weightedDegree[node]!];
  const near = rank[node]! * own * (own * degree) ** -proximityBreadth;
  return near / (1 + near);
}

/**
 * Similarity of meaning: how much nearer a skill is than the last of the list, on a scale on which an equal text has 1. So it
 * does not depend on the range of similarities of an embedding model, nor on how dense the part of the graph is.
 */
export function signalsOfMeaning(graph: RelationGraph, similar: readonly Near[]): Map<number, Signal> {
  const background = similar.at(-1)?.similarity ?? 1;
  const near = similar.filter(({ similarity }) => similarity > background);
  return new Map(
    near.map(({ id, similarity }) => {
      const strength = (similarity - background) / (1 - background);
      return [graph.numberOf(id), { strength, through: new Map<number, number>(), similarity }];
    }),
  );
}

export function add(signals: Signals, node: number, kind: ReasonKind, strength: number): Signal {
  const kinds = signals.get(node) ?? new Map<ReasonKind, Signal>();
  signals.set(node, kinds);
  const signal = kinds.get(kind) ?? { strength: 0, through: new Map<number, number>() };
  kinds.set(kind, signal);
  signal.strength += strength;
  return signal;
}
