import { mapSliced, type Sliced, sortSliced } from '../model/sliced.js';
import { type Calibration, CALIBRATION } from './calibration.js';
import { localPush, type PushResult, weightedDegree } from './local-push.js';
import type { Reason, ReasonKind, RelatedSkill } from './related-skill.js';
import type { Search } from './search.js';
import type { Near } from '../model/near.js';
import type { NeighboursByGroup } from '../model/neighbourhood.js';
import { diversify } from './diversify.js';
import { addMeaning, collectSignals, type Signal, type Signals } from './signals.js';
/** Less related skills are of no use to clients. */
export const MAX_RELATED = 200;
/** The skills of similar meaning that are compared; the weight of the evidence is tuned for this number. */
export const MAX_SIMILAR = 50;
/** Entities named for one reason. */
export const MAX_THROUGH = 10;

/** Links visited between two yields. */
const LINKS_PER_SLICE = 5_000;

/** Weights are multiples of this, so that their sum is exactly the score, in any order. */
const GRAIN = 2 ** -30;

export interface RelatedSkillsOptions {
  /** Skills with one of these reasons are left out, prerequisites and dependents also where they are so by way of a group. */
  exclude?: readonly ReasonKind[];
  byGroup?: NeighboursByGroup | undefined;
  /** The MAX_SIMILAR skills whose texts are nearest in meaning, nearest first, none of them retired. */
  similar?: readonly Near[] | undefined;
  calibration?: Calibration;
}

const NO_NEIGHBOURS: NeighboursByGroup = { prerequisites: [], dependents: [] };

/**
 * Skills related to one skill, in a diverse order (see diversify), each with the reasons for its score.
 *
 * Every relation (a shared technology, a common prerequisite, proximity in the graph, …) is a piece of evidence, in units
 * that the calibration makes comparable. The score is the probability that at least one piece holds, assuming independence
 * (noisy-or, Pearl 1988): 1 - exp(-sum of the evidence), in (0, 1]. It is divided among the reasons in proportion to their
 * evidence. A shared entity is weighted by its rarity (compare Adamic and Adar 2003): one that half of all skills share is
 * weak evidence. Proximity is personalised PageRank (see localPush).
 *
 * Skills whose texts are similar in meaning are related as well, if vectors of the texts are given.
 *
 * Members of a common group are ALTERNATIVE. A prerequisite that is one of several options is no evidence.
 *
 * @param id  a skill; an unknown id has no related skills
 * @returns up to MAX_RELATED skills, none of them retired; the cost depends on the links that the push reads, not on the size of the graph
 */
export function* relatedSkills(
  id: string,
  { exclude = [], byGroup = NO_NEIGHBOURS, similar = [], calibration = CALIBRATION }: RelatedSkillsOptions = {},
): Search<RelatedSkill[]> {
  const found = yield* localPush(id, calibration.push);
  const signals = yield* collectSignals(id, found, calibration);
  addMeaning(signals, similar);
  markNeighbours(signals, byGroup);
  const current = [...signals].filter(
    ([candidate, kinds]) =>
      found.degrees.get(candidate)?.isRetired !== true && !exclude.some((kind) => kinds.has(kind)),
  );
  const candidates = yield* mapSliced(current, ([candidate, kinds]) => ({
    candidate,
    evidence: totalEvidence(kinds, calibration),
  }));
  const byEvidence = yield* sortSliced(
    candidates,
    (a, b) => b.evidence - a.evidence || (a.candidate < b.candidate ? -1 : 1),
  );
  const ranked = byEvidence.slice(0, MAX_RELATED);
  yield* explainProximity(
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
  return yield* diversify(byScore, calibration.relevance, (other) => isNeighbour(signals.get(other)));
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
function* explainProximity(
  start: string,
  candidates: readonly string[],
  { links, degrees, rank }: PushResult,
  signals: Signals,
  { push }: Calibration,
): Sliced<void> {
  const included = new Set(candidates);
  let visited = 0;
  for (const [id, own] of links) {
    if (id === start) continue;
    const flow = (rank.get(id) ?? 0) / weightedDegree(degrees.get(id), push.edgeWeight);
    for (const { to, kind } of own) {
      const through = included.has(to) ? signals.get(to)?.get('GRAPH_PROXIMITY')?.through : undefined;
      through?.set(id, (through.get(id) ?? 0) + flow * push.edgeWeight[kind]);
    }
    visited += own.length;
    if (visited < LINKS_PER_SLICE) continue;
    visited = 0;
    yield;
  }
}
