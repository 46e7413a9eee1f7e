import type { Near } from '../model/near.js';
import { type NeighboursByGroup, RELATING_KINDS } from '../model/neighbourhood.js';
import { endOf, kindOf, type RelationGraph } from '../model/relation-graph.js';
import { filterSliced, type Sliced, sortSliced } from '../model/sliced.js';
import { type Calibration, CALIBRATION } from './calibration.js';
import { diversify } from './diversify.js';
import { localPush, type PushResult } from './local-push.js';
import type { Reason, ReasonKind, RelatedSkill } from './related-skill.js';
import { add, collectSignals, isSkill, proximity, type Signal, type Signals, signalsOfMeaning } from './signals.js';
/** Less related skills are of no use to clients. */
export const MAX_RELATED = 200;
/** The skills of similar meaning that are compared; the weight of the evidence is tuned for this number. */
export const MAX_SIMILAR = 50;
/** Entities named for one reason. */
export const MAX_THROUGH = 10;

/** Links visited between two yields. */
const LINKS_PER_SLICE = 10_000;

/** Weights are multiples of this, so that their sum is exactly the score, in any order. */
export const GRAIN = 2 ** -30;

export interface RelatedSkillsOptions {
  /** Skills with one of these reasons are left out, prerequisites and dependents also where they are so by way of a group. */
  exclude?: readonly ReasonKind[];
  byGroup?: NeighboursByGroup | undefined;
  /** The MAX_SIMILAR skills whose texts are nearest in meaning, nearest first, none of them retired. */
  similar?: readonly Near[] | undefined;
  calibration?: Calibration;
}

const NO_NEIGHBOURS: NeighboursByGroup = { prerequisites: [], dependents: [] };

/** Related skills, and the nodes whose relations they were computed from. */
export interface Ranking {
  related: RelatedSkill[];
  read: Iterable<number>;
}

/** What relates skills to the one that is asked for. */
interface Evidence {
  graph: RelationGraph;
  start: number;
  found: PushResult;
  /** by what is shared, and by direct edges */
  signals: Signals;
  /** by the meaning of their texts */
  meaning: ReadonlyMap<number, Signal>;
  /** what is a neighbour by way of a group, which is no evidence */
  byGroup: Partial<Record<ReasonKind, ReadonlySet<number>>>;
  calibration: Calibration;
}

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
 * @returns up to MAX_RELATED skills, none of them retired, and what was read; the cost depends on the links that the push follows, not on the size of the graph
 */
export function* rankRelatedSkills(
  graph: RelationGraph,
  id: string,
  { exclude = [], byGroup = NO_NEIGHBOURS, similar = [], calibration = CALIBRATION }: RelatedSkillsOptions = {},
): Sliced<Ranking> {
  const start = graph.numberOf(id);
  const meaning = signalsOfMeaning(graph, similar);
  const numbersOf = (ids: readonly string[]) => new Set(ids.map((other) => graph.numberOf(other)));
  const groups = { PREREQUISITE: numbersOf(byGroup.prerequisites), DEPENDENT: numbersOf(byGroup.dependents) };
  const found = yield* localPush(graph, start, calibration.push);
  const signals = yield* collectSignals(graph, start, found, calibration);
  const evidence: Evidence = { graph, start, found, signals, meaning, byGroup: groups, calibration };
  const isListed = (node: number) =>
    !graph.isRetired(node) && !exclude.some((kind) => isRelatedBy(evidence, node, kind));
  const candidates = yield* filterSliced(candidatesIn(evidence), isListed);
  yield;
  const ranked = yield* strongestOf(candidates, evidence);
  for (const node of ranked) completeSignals(evidence, node);
  yield* explainProximity(evidence, ranked);
  const byScore = ranked
    .map((node) => toRelated(graph, node, signals.get(node) ?? new Map(), calibration))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const isListedElsewhere = (other: string) => isNeighbour(signals.get(graph.numberOf(other)));
  const related = yield* diversify(byScore, calibration.relevance, isListedElsewhere);
  return { related, read: nodesRead(evidence) };
}

/** The related skills of `rankRelatedSkills`. */
export function* relatedSkills(
  graph: RelationGraph,
  id: string,
  options: RelatedSkillsOptions = {},
): Sliced<RelatedSkill[]> {
  return (yield* rankRelatedSkills(graph, id, options)).related;
}

/** Those that the walk reached, and where a start with very many edges is not pushed, their ends. */
function* nodesRead({ graph, start, found, meaning }: Evidence): Iterable<number> {
  yield* found.reached;
  for (const link of graph.linksOf(start)) yield endOf(link);
  yield* meaning.keys();
}

/** Every skill that anything relates, but for groups. */
function candidatesIn({ graph, start, found, signals, meaning }: Evidence): number[] {
  const near = found.reached.filter((node) => node !== start && isSkill(graph, node));
  return [...new Set([...near, ...signals.keys(), ...meaning.keys()])];
}

function isRelatedBy({ found, signals, meaning, byGroup }: Evidence, node: number, kind: ReasonKind): boolean {
  if (kind === 'GRAPH_PROXIMITY') return isNear(found, node);
  if (kind === 'SIMILAR_MEANING') return meaning.has(node);
  return signals.get(node)?.has(kind) === true || byGroup[kind]?.has(node) === true;
}

const isNear = ({ rank }: PushResult, node: number): boolean => rank[node]! > 0;

/** The candidates with the most evidence, then by id; up to MAX_RELATED. */
function* strongestOf(candidates: readonly number[], evidence: Evidence): Sliced<number[]> {
  const { graph } = evidence;
  const totals = new Float64Array(graph.size);
  for (const node of candidates) totals[node] = totalOf(evidence, node);
  yield;
  const ascending = Float64Array.from(candidates, (node) => totals[node]!).sort();
  const least = ascending.at(-MAX_RELATED) ?? 0;
  const strongest = yield* sortSliced(
    candidates.filter((node) => totals[node]! >= least),
    (a, b) => totals[b]! - totals[a]! || (graph.idOf(a) < graph.idOf(b) ? -1 : 1),
  );
  return strongest.slice(0, MAX_RELATED);
}

function totalOf({ start, found, signals, meaning, calibration }: Evidence, node: number): number {
  let total = totalEvidence(signals.get(node) ?? NO_SIGNALS, calibration);
  if (isNear(found, node)) total += calibration.evidence.GRAPH_PROXIMITY * proximity(start, node, found, calibration);
  return total + calibration.evidence.SIMILAR_MEANING * (meaning.get(node)?.strength ?? 0);
}

const NO_SIGNALS: ReadonlyMap<ReasonKind, Signal> = new Map();

function totalEvidence(kinds: ReadonlyMap<ReasonKind, Signal>, { evidence }: Calibration): number {
  let total = 0;
  for (const [kind, { strength }] of kinds) total += evidence[kind] * strength;
  return total;
}

/** Adds the signals of proximity and meaning to those of what is shared, and marks neighbours by way of a group. */
function completeSignals({ start, found, signals, meaning, byGroup, calibration }: Evidence, node: number): void {
  if (isNear(found, node)) add(signals, node, 'GRAPH_PROXIMITY', proximity(start, node, found, calibration));
  const similar = meaning.get(node);
  if (similar) add(signals, node, 'SIMILAR_MEANING', similar.strength).similarity = similar.similarity;
  for (const kind of ['PREREQUISITE', 'DEPENDENT'] as const) if (byGroup[kind]?.has(node)) add(signals, node, kind, 0);
}

function isNeighbour(kinds: ReadonlyMap<ReasonKind, Signal> | undefined): boolean {
  return kinds !== undefined && (kinds.has('PREREQUISITE') || kinds.has('DEPENDENT'));
}

function toRelated(
  graph: RelationGraph,
  node: number,
  kinds: ReadonlyMap<ReasonKind, Signal>,
  calibration: Calibration,
): RelatedSkill {
  const total = totalEvidence(kinds, calibration);
  const chance = -Math.expm1(-total);
  const reasons: Reason[] = [];
  for (const [kind, { strength, through, ...evidence }] of kinds) {
    const share = (chance * calibration.evidence[kind] * strength) / total;
    const weight = Math.floor(share / GRAIN) * GRAIN;
    if (weight > 0) reasons.push({ kind, through: strongestIn(graph, through), weight, ...evidence });
  }
  reasons.sort((a, b) => b.weight - a.weight || (a.kind < b.kind ? -1 : 1));
  return { id: graph.idOf(node), score: reasons.reduce((sum, { weight }) => sum + weight, 0), reasons };
}

const strongestIn = (graph: RelationGraph, through: ReadonlyMap<number, number>): string[] =>
  [...through]
    .map(([node, part]) => [graph.idOf(node), part] as const)
    .sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1))
    .slice(0, MAX_THROUGH)
    .map(([id]) => id);

/** Adds the nodes from which the walk reaches each candidate, weighted by their share of the walk. */
function* explainProximity(
  { graph, start, found, signals, calibration }: Evidence,
  ranked: readonly number[],
): Sliced<void> {
  const throughOf = new Map(ranked.map((node) => [node, signals.get(node)?.get('GRAPH_PROXIMITY')?.through]));
  const weights = RELATING_KINDS.map((kind) => calibration.push.edgeWeight[kind]);
  let visited = 0;
  for (const node of found.expanded) {
    if (node === start) continue;
    const flow = found.rank[node]! / found.weightedDegree[node]!;
    const links = graph.linksOf(node);
    for (const link of links) {
      const through = throughOf.get(endOf(link));
      through?.set(node, (through.get(node) ?? 0) + flow * weights[kindOf(link)]!);
    }
    visited += links.length;
    if (visited < LINKS_PER_SLICE) continue;
    visited = 0;
    yield;
  }
}
