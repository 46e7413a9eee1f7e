import type { Sliced } from '../model/sliced.js';
import type { Calibration } from './calibration.js';
import { type PushResult, weightedDegree } from './local-push.js';
import type { ReasonKind } from './related-skill.js';
import type { Near } from '../model/near.js';
import type { Link, RelatingKind } from '../model/neighbourhood.js';

/** The strength of one kind of relation to one candidate, and the contribution of each entity in between. */
export interface Signal {
  strength: number;
  through: Map<string, number>;
  /** of the texts, where it is the signal */
  similarity?: number;
}

/** Links visited between two yields. */
const LINKS_PER_SLICE = 5_000;

/** Signals by candidate id, then by kind. */
export type Signals = Map<string, Map<ReasonKind, Signal>>;

/** The kind of relation between two skills that are linked to the same entity. */
const SHARED: Partial<Record<RelatingKind, ReasonKind>> = {
  USES: 'SHARED_TECHNOLOGY',
  NEEDS: 'SAME_ROLE',
  IN_AREA: 'SAME_AREA',
  HAS_MEMBER: 'ALTERNATIVE',
};

/** Every relation between a skill and the skills within two links of it, in the neighbourhood that a push has read. */
export function* collectSignals(start: string, found: PushResult, calibration: Calibration): Sliced<Signals> {
  const signals: Signals = new Map();
  let visited = 0;
  for (const link of found.links.get(start) ?? []) {
    if (link.kind === 'REQUIRES') addDirect(link);
    const nextLinks = found.links.get(link.to) ?? [];
    for (const next of nextLinks) {
      if (next.to !== start && next.kind === link.kind) addThrough(link, next);
    }
    visited += nextLinks.length;
    if (visited < LINKS_PER_SLICE) continue;
    visited = 0;
    yield;
  }
  yield* addProximity(start, found, signals, calibration);
  return signals;

  function addDirect(link: Link): void {
    add(signals, link.to, link.forward ? 'PREREQUISITE' : 'DEPENDENT', worth(link));
  }

  function addThrough(link: Link, next: Link): void {
    // a chain is not evidence of its own: the nearness of its ends counts as proximity
    if (link.kind === 'REQUIRES' && link.forward === next.forward) return;
    const kind = link.kind === 'REQUIRES' ? commonEnd(link) : SHARED[link.kind];
    if (!kind) return;
    const rarity = edges(link.to, link.kind) ** -calibration.rarity;
    const breadth = (edges(start, link.kind) * edges(next.to, link.kind)) ** -calibration.breadth;
    add(signals, next.to, kind, worth(link) * worth(next) * rarity * breadth, link.to);
  }

  function worth(link: Link): number {
    return link.essential ? 1 : calibration.optional;
  }

  function edges(id: string, kind: RelatingKind): number {
    return found.degrees.get(id)?.[kind] ?? 1;
  }
}

const commonEnd = (link: Link): ReasonKind => (link.forward ? 'COMMON_PREREQUISITE' : 'COMMON_DEPENDENT');

/**
 * Proximity: PageRank times the weighted degree of the start, which is symmetric since the walk is reversible, divided by a
 * power of both degrees. Their square root would be too much, since a skill's prerequisites typically have many dependents.
 * x / (1 + x) preserves the order and maps to [0, 1), so that a start with many edges does not make everything near it
 * certain.
 */
function* addProximity(start: string, found: PushResult, signals: Signals, calibration: Calibration): Sliced<void> {
  const { edgeWeight } = calibration.push;
  const skills = yield* skillsAmong(found);
  const own = weightedDegree(found.degrees.get(start), edgeWeight);
  for (const [id, rank] of found.rank) {
    if (id === start || !skills.has(id)) continue;
    const degree = weightedDegree(found.degrees.get(id), edgeWeight);
    const near = rank * own * (own * degree) ** -calibration.proximityBreadth;
    add(signals, id, 'GRAPH_PROXIMITY', near / (1 + near));
  }
  yield;
}

/**
 * Similarity of meaning: how much nearer a skill is than the last of the list, on a scale on which an equal text has 1. So it
 * does not depend on the range of similarities of an embedding model, nor on how dense the part of the graph is.
 */
export function addMeaning(signals: Signals, similar: readonly Near[]): void {
  const background = similar.at(-1)?.similarity ?? 1;
  for (const { id, similarity } of similar) {
    if (similarity <= background) continue;
    const signal = add(signals, id, 'SIMILAR_MEANING', (similarity - background) / (1 - background));
    signal.similarity = similarity;
  }
}

/** The skills at the ends of links. */
function* skillsAmong({ links }: PushResult): Sliced<Set<string>> {
  const skills = new Set<string>();
  let visited = 0;
  for (const own of links.values()) {
    for (const link of own) if (leadsToSkill(link)) skills.add(link.to);
    visited += own.length;
    if (visited < LINKS_PER_SLICE) continue;
    visited = 0;
    yield;
  }
  return skills;
}

/** Relating edges other than REQUIRES connect a skill to another kind of entity; these kinds start at the skill. */
const STARTS_AT_SKILL: ReadonlySet<RelatingKind> = new Set(['USES', 'IN_AREA', 'IN_TRACK']);
const leadsToSkill = ({ kind, forward }: Link): boolean => kind === 'REQUIRES' || STARTS_AT_SKILL.has(kind) !== forward;

function add(signals: Signals, id: string, kind: ReasonKind, strength: number, through?: string): Signal {
  const kinds = signals.get(id) ?? new Map<ReasonKind, Signal>();
  signals.set(id, kinds);
  const signal = kinds.get(kind) ?? { strength: 0, through: new Map<string, number>() };
  kinds.set(kind, signal);
  signal.strength += strength;
  if (through !== undefined) signal.through.set(through, (signal.through.get(through) ?? 0) + strength);
  return signal;
}
