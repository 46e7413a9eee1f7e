/**
 * Related skills as they were computed before the relations of the graph were held in memory: by maps of ids, in rounds of
 * reads. What is computed from the relation graph is compared with this.
 */
import { getOrCreate } from '../../src/model/maps.js';
import type { EvaluationEdge } from '../../src/model/evaluation-graph.js';
import type { Near } from '../../src/model/near.js';
import { type NeighboursByGroup, RELATING_KINDS, type RelatingKind } from '../../src/model/neighbourhood.js';
import { type Calibration, CALIBRATION } from '../../src/recommendation/calibration.js';
import type { PushSettings } from '../../src/recommendation/local-push.js';
import type { Reason, ReasonKind, RelatedSkill } from '../../src/recommendation/related-skill.js';
import { MAX_RELATED, MAX_THROUGH, type RelatedSkillsOptions } from '../../src/recommendation/related-skills.js';

interface Link {
  kind: RelatingKind;
  forward: boolean;
  to: string;
  essential: boolean;
}
type Degrees = Readonly<Partial<Record<RelatingKind, number>>> & { readonly isRetired?: true };
export interface Neighbourhood {
  links: ReadonlyMap<string, readonly Link[]>;
  degrees: ReadonlyMap<string, Degrees>;
}

/** Every relating edge from both of its ends. */
export function neighbourhoodOf(edges: readonly EvaluationEdge[], retired: readonly string[] = []): Neighbourhood {
  const links = new Map<string, Link[]>();
  for (const { kind, from, to, essential } of edges) {
    const relating = RELATING_KINDS.find((one) => one === kind);
    if (!relating) continue;
    getOrCreate(links, from, () => []).push({ kind: relating, forward: true, to, essential });
    getOrCreate(links, to, () => []).push({ kind: relating, forward: false, to: from, essential });
  }
  const degreesOf = (id: string, own: readonly Link[]): Degrees => ({
    ...Object.fromEntries(RELATING_KINDS.map((kind) => [kind, own.filter((link) => link.kind === kind).length])),
    ...(retired.includes(id) && { isRetired: true }),
  });
  return { links, degrees: new Map([...links].map(([id, own]) => [id, degreesOf(id, own)])) };
}

/** Weights are multiples of this, so that their sum is exactly the score, in any order. */
const GRAIN = 2 ** -30;

const NO_NEIGHBOURS: NeighboursByGroup = { prerequisites: [], dependents: [] };

/** @param whole  the neighbourhoods of all nodes */
export function plainRelatedSkills(
  whole: Neighbourhood,
  id: string,
  { exclude = [], byGroup = NO_NEIGHBOURS, similar = [], calibration = CALIBRATION }: RelatedSkillsOptions = {},
): RelatedSkill[] {
  const found = localPush(whole, id, calibration.push);
  const signals = collectSignals(id, found, calibration);
  addMeaning(signals, similar);
  markNeighbours(signals, byGroup);
  const current = [...signals].filter(
    ([candidate, kinds]) =>
      found.degrees.get(candidate)?.isRetired !== true && !exclude.some((kind) => kinds.has(kind)),
  );
  const candidates = current.map(([candidate, kinds]) => ({
    candidate,
    evidence: totalEvidence(kinds, calibration),
  }));
  const byEvidence = candidates.toSorted((a, b) => b.evidence - a.evidence || (a.candidate < b.candidate ? -1 : 1));
  const ranked = byEvidence.slice(0, MAX_RELATED);
  explainProximity(
    id,
    ranked.map(({ candidate }) => candidate),
    found,
    signals,
    calibration,
  );
  const byScore = ranked
    .map(({ candidate }) => toRelated(candidate, signals.get(candidate) ?? new Map(), calibration))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return diversify(byScore, calibration.relevance, (other) => isNeighbour(signals.get(other)));
}

/** Marks what is a neighbour by way of a group, without evidence, where something else relates it. */
function markNeighbours(signals: Signals, { prerequisites, dependents }: NeighboursByGroup): void {
  for (const id of prerequisites) markAs('PREREQUISITE', signals.get(id));
  for (const id of dependents) markAs('DEPENDENT', signals.get(id));
}

function markAs(kind: ReasonKind, kinds: Map<ReasonKind, Signal> | undefined): void {
  if (kinds && !kinds.has(kind)) kinds.set(kind, { strength: 0, through: new Map() });
}

function isNeighbour(kinds: ReadonlyMap<ReasonKind, Signal> | undefined): boolean {
  return kinds !== undefined && (kinds.has('PREREQUISITE') || kinds.has('DEPENDENT'));
}

function totalEvidence(kinds: ReadonlyMap<ReasonKind, Signal>, { evidence }: Calibration): number {
  let total = 0;
  for (const [kind, { strength }] of kinds) total += evidence[kind] * strength;
  return total;
}

function toRelated(id: string, kinds: ReadonlyMap<ReasonKind, Signal>, calibration: Calibration): RelatedSkill {
  const total = totalEvidence(kinds, calibration);
  const chance = -Math.expm1(-total);
  const reasons: Reason[] = [];
  for (const [kind, { strength, through, ...evidence }] of kinds) {
    const share = (chance * calibration.evidence[kind] * strength) / total;
    const weight = Math.floor(share / GRAIN) * GRAIN;
    if (weight > 0) reasons.push({ kind, through: strongest(through), weight, ...evidence });
  }
  reasons.sort((a, b) => b.weight - a.weight || (a.kind < b.kind ? -1 : 1));
  return { id, score: reasons.reduce((sum, { weight }) => sum + weight, 0), reasons };
}

const strongest = (through: ReadonlyMap<string, number>): string[] =>
  [...through]
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .slice(0, MAX_THROUGH)
    .map(([id]) => id);

/** Adds the nodes from which the walk reaches each candidate, weighted by their share of the walk. */
function explainProximity(
  start: string,
  candidates: readonly string[],
  { links, degrees, rank }: PushResult,
  signals: Signals,
  { push }: Calibration,
): void {
  const included = new Set(candidates);
  for (const [id, own] of links) {
    if (id === start) continue;
    const flow = (rank.get(id) ?? 0) / weightedDegree(degrees.get(id), push.edgeWeight);
    for (const { to, kind } of own) {
      const through = included.has(to) ? signals.get(to)?.get('GRAPH_PROXIMITY')?.through : undefined;
      through?.set(id, (through.get(id) ?? 0) + flow * push.edgeWeight[kind]);
    }
  }
}

/** The estimated ranks, and the neighbourhood that was read. */
interface PushResult extends Neighbourhood {
  /** Estimated PageRank by node id; never above the exact value. */
  rank: ReadonlyMap<string, number>;
}

function localPush(whole: Neighbourhood, start: string, settings: PushSettings): PushResult {
  const links = new Map<string, readonly Link[]>();
  const degrees = new Map<string, Degrees>();
  const rank = new Map<string, number>();
  const residual = new Map([[start, 1]]);
  let batch: readonly string[] = [start];
  for (let round = 0; round < settings.maxRounds && batch.length > 0; round++) {
    for (const id of batch) {
      const own = [...(whole.links.get(id) ?? [])].sort(byEnd);
      links.set(id, own);
    }
    for (const id of batch) {
      for (const end of [id, ...links.get(id)!.map(({ to }) => to)]) degrees.set(end, whole.degrees.get(end) ?? {});
    }
    pushAll(batch);
    batch = nextBatch();
  }
  for (const [id, mass] of residual) rank.set(id, (rank.get(id) ?? 0) + settings.restart * mass);
  return { links, degrees, rank };

  function pushAll(fresh: readonly string[]): void {
    const queue = [...fresh];
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
function weightedDegree(degrees: Degrees | undefined, weight: Readonly<Record<RelatingKind, number>>): number {
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

/** The strength of one kind of relation to one candidate, and the contribution of each entity in between. */
interface Signal {
  strength: number;
  through: Map<string, number>;
  /** of the texts, where it is the signal */
  similarity?: number;
}

/** Signals by candidate id, then by kind. */
type Signals = Map<string, Map<ReasonKind, Signal>>;

/** The kind of relation between two skills that are linked to the same entity. */
const SHARED: Partial<Record<RelatingKind, ReasonKind>> = {
  USES: 'SHARED_TECHNOLOGY',
  NEEDS: 'SAME_ROLE',
  IN_AREA: 'SAME_AREA',
  HAS_MEMBER: 'ALTERNATIVE',
};

/** Every relation between a skill and the skills within two links of it, in the neighbourhood that a push has read. */
function collectSignals(start: string, found: PushResult, calibration: Calibration): Signals {
  const signals: Signals = new Map();
  for (const link of found.links.get(start) ?? []) {
    if (link.kind === 'REQUIRES') addDirect(link);
    const nextLinks = found.links.get(link.to) ?? [];
    for (const next of nextLinks) {
      if (next.to !== start && next.kind === link.kind) addThrough(link, next);
    }
  }
  addProximity(start, found, signals, calibration);
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

function addProximity(start: string, found: PushResult, signals: Signals, calibration: Calibration): void {
  const { edgeWeight } = calibration.push;
  const skills = skillsAmong(found);
  const own = weightedDegree(found.degrees.get(start), edgeWeight);
  for (const [id, rank] of found.rank) {
    if (id === start || !skills.has(id)) continue;
    const degree = weightedDegree(found.degrees.get(id), edgeWeight);
    const near = rank * own * (own * degree) ** -calibration.proximityBreadth;
    add(signals, id, 'GRAPH_PROXIMITY', near / (1 + near));
  }
}

function addMeaning(signals: Signals, similar: readonly Near[]): void {
  const background = similar.at(-1)?.similarity ?? 1;
  for (const { id, similarity } of similar) {
    if (similarity <= background) continue;
    const signal = add(signals, id, 'SIMILAR_MEANING', (similarity - background) / (1 - background));
    signal.similarity = similarity;
  }
}

/** The skills at the ends of links. */
function skillsAmong({ links }: PushResult): Set<string> {
  const skills = new Set<string>();
  for (const own of links.values()) {
    for (const link of own) if (leadsToSkill(link)) skills.add(link.to);
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

/** The parts of the reasons for a skill, as a unit vector by kind of reason and entity in between. */
type Explanation = ReadonlyMap<string, number>;

function diversify(
  ranked: readonly RelatedSkill[],
  relevance: number,
  isNeighbour: (id: string) => boolean,
): RelatedSkill[] {
  const explanations = ranked.map(explanationOf);
  const sharing = positionsByPart(explanations);
  const redundancy = new Float64Array(ranked.length);
  const open = new Set(ranked.keys());
  const ordered: RelatedSkill[] = [];
  let neighboursListed = 0;
  while (open.size > 0) {
    const mayBeNeighbour = neighboursListed < Math.max(1, Math.floor((ordered.length + 1) / 2));
    const next = (mayBeNeighbour ? null : best(isOther)) ?? best(() => true);
    if (next === null) break;
    const skill = ranked[next]!;
    ordered.push(skill);
    open.delete(next);
    if (isNeighbour(skill.id)) neighboursListed++;
    noteSimilarity(next);
  }
  return ordered;

  /** The position of the best skill that is left; null if none may come next. */
  function best(isAllowed: (skill: RelatedSkill) => boolean): number | null {
    let found: number | null = null;
    let highest = -Infinity;
    for (const at of open) {
      const skill = ranked[at]!;
      const value = relevance * skill.score - (1 - relevance) * redundancy[at]!;
      if (value <= highest || !isAllowed(skill)) continue;
      found = at;
      highest = value;
    }
    return found;
  }

  function isOther({ id }: RelatedSkill): boolean {
    return !isNeighbour(id);
  }

  function noteSimilarity(listed: number): void {
    const similarity = new Float64Array(ranked.length);
    for (const [part, weight] of explanations[listed]!) {
      for (const at of sharing.get(part)!) similarity[at]! += weight * explanations[at]!.get(part)!;
    }
    for (const at of open) redundancy[at] = Math.max(redundancy[at]!, similarity[at]!);
  }
}

function explanationOf({ reasons }: { reasons: readonly Reason[] }): Explanation {
  const parts = new Map<string, number>();
  for (const { kind, through, weight } of reasons) {
    for (const id of through) parts.set(`${kind} ${id}`, weight / through.length);
    if (through.length === 0) parts.set(kind, weight);
  }
  const length = Math.hypot(...parts.values());
  return new Map([...parts].map(([part, weight]) => [part, weight / length]));
}

/** The positions of the skills whose explanation has each part. */
function positionsByPart(explanations: readonly Explanation[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  for (const [at, explanation] of explanations.entries()) {
    for (const part of explanation.keys()) getOrCreate(positions, part, () => []).push(at);
  }
  return positions;
}
