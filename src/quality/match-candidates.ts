import { CURATED } from '../model/dataset-content.js';
import { classesOf } from '../model/equivalence.js';
import { getOrCreate } from '../model/maps.js';
import { externalIdKey } from '../model/ids.js';
import { inverseRelation } from '../model/match-relation.js';
import type { EdgeRecord, MatchRelation, NewNode } from '../model/records.js';
import { EDGES } from '../model/schema-table.js';
import { mapSliced, type Sliced } from '../model/sliced.js';
import { formOf, keyOfName } from './name-forms.js';
import { similarityRationale } from './similar-matches.js';
import { byId, type CheckedGraph, compareText, type Found, type SlicedRule } from './rule.js';

type Matched = Extract<NewNode, { kind: (typeof EDGES.MATCHES.from)[number] }>;

/** Each has several names to normalise. */
const ENTITIES_PER_SLICE = 100;

/** Why two entities may be the same; the first is the strongest. */
const EVIDENCE = ['IDENTIFIER', 'NAME', 'FORM', 'ALIAS', 'MEANING'] as const;
type Evidence = (typeof EVIDENCE)[number];

interface Candidate {
  of: Matched;
  match: Matched;
  evidence: Evidence;
  /** the identifier or the name that they share, or why their meaning is similar */
  shared: string;
}

/**
 * Entities of one kind in different datasets that share an external id or a name, and no edge. A name or an identifier
 * that several entities of one dataset have says nothing, unless it is the preferred name of just one of them; what only
 * an alias of both says is no candidate. Each is compared with one entity of each other dataset, so the work is linear. What
 * curators created belongs to no other system; duplicates of it are the subject of DUPLICATE_NAME. Entities that are similar in
 * meaning are candidates as well, where vectors of their texts were compared.
 */
export const matchCandidates: SlicedRule = function* (graph) {
  const holders = yield* collectHolders(graph);
  const candidates = yield* similarCandidates(graph);
  for (const found of yield* mapSliced(holders.values(), candidatesOf)) {
    for (const candidate of found) {
      const key = pairOf(candidate.of.id, candidate.match.id);
      const other = candidates.get(key);
      if (!other || rankOf(candidate) < rankOf(other)) candidates.set(key, candidate);
    }
  }
  yield* removeJoined(candidates, graph.edges);
  return [...candidates.values()]
    .sort((a, b) => compareText(a.of.id, b.of.id) || compareText(a.match.id, b.match.id))
    .map(toProblem);
};

const rankOf = ({ evidence }: Candidate): number => EVIDENCE.indexOf(evidence);
const pairOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** By pair. */
function* similarCandidates({ nodes, similar }: CheckedGraph): Sliced<Map<string, Candidate>> {
  const candidates = new Map<string, Candidate>();
  if (!similar || similar.matches.length === 0) return candidates;
  const byIds = new Map(yield* mapSliced(nodes, (node) => [node.id, node] as const));
  for (const found of similar.matches) {
    const [of, match] = [byIds.get(found.of), byIds.get(found.match)].sort((a, b) =>
      compareText(a?.id ?? '', b?.id ?? ''),
    );
    if (!isMatched(of) || !isMatched(match)) continue;
    const shared = similarityRationale(found, similar.model);
    candidates.set(pairOf(of.id, match.id), { of, match, evidence: 'MEANING', shared });
  }
  return candidates;
}

function isMatched(node: NewNode | undefined): node is Matched {
  return node !== undefined && (EDGES.MATCHES.from as readonly string[]).includes(node.kind);
}

/** The entities that have a name or an identifier, by dataset. */
interface Holders {
  evidence: Exclude<Evidence, 'ALIAS' | 'MEANING'>;
  shared: string;
  byDataset: Map<string, { preferred: Matched[]; others: Matched[] }>;
}

/** By kind and name, stems of the preferred name, or identifier. */
function* collectHolders({ nodes }: CheckedGraph): Sliced<ReadonlyMap<string, Holders>> {
  const holders = new Map<string, Holders>();
  const entities = nodes.filter(isMatched).filter(({ dataset }) => dataset !== CURATED);
  const add = (entity: Matched, evidence: Holders['evidence'], key: string, shared: string, isPreferred: boolean) => {
    const create = (): Holders => ({ evidence, shared, byDataset: new Map() });
    const { byDataset } = getOrCreate(holders, `${entity.kind} ${evidence} ${key}`, create);
    const { preferred, others } = getOrCreate(byDataset, entity.dataset, () => ({ preferred: [], others: [] }));
    (isPreferred ? preferred : others).push(entity);
  };
  const addAll = (entity: Matched): void => {
    for (const { scheme, value, relation = 'EXACT' } of entity.externalIds) {
      add(entity, 'IDENTIFIER', `${scheme} ${value}`, `${scheme} ${value}`, relation === 'EXACT');
    }
    const own = keyOfName(entity.name);
    add(entity, 'NAME', own, entity.name, true);
    add(entity, 'FORM', formOf(entity.name), entity.name, true);
    const aliases = new Map(entity.aliases.map((alias) => [keyOfName(alias), alias]));
    for (const [key, alias] of aliases) if (key !== own) add(entity, 'NAME', key, alias, false);
  };
  yield* mapSliced(entities.sort(byId), addAll, ENTITIES_PER_SLICE);
  return holders;
}

/** The pairs of one entity, in the first dataset that prefers the name, with those of the other datasets. */
function candidatesOf({ evidence, shared, byDataset }: Holders): Candidate[] {
  if (byDataset.size < 2) return [];
  const meant = [...byDataset].sort(([a], [b]) => compareText(a, b)).flatMap(([, one]) => meantOf(one));
  const [first, ...others] = meant.sort((a, b) => Number(b.isPreferred) - Number(a.isPreferred));
  if (!first?.isPreferred) return [];
  return others.map(({ entity, isPreferred }) => {
    const [of, match] = [first.entity, entity].sort(byId) as [Matched, Matched];
    return { of, match, shared, evidence: evidence === 'NAME' && !isPreferred ? 'ALIAS' : evidence };
  });
}

function meantOf({ preferred, others }: { preferred: Matched[]; others: Matched[] }) {
  const isPreferred = preferred.length > 0;
  const [entity, ...more] = isPreferred ? preferred : others;
  return entity && more.length === 0 ? [{ entity, isPreferred }] : [];
}

/** Removes pairs that an edge joins, which says how they relate, or a chain of EXACT matches. */
function* removeJoined(candidates: Map<string, Candidate>, edges: readonly EdgeRecord[]): Sliced<void> {
  const exact: [string, string][] = [];
  yield* mapSliced(edges, ({ kind, from, to, relation }) => {
    if (kind === 'MATCHES' && relation === 'EXACT') exact.push([from, to]);
    candidates.delete(pairOf(from, to));
  });
  const classes = classesOf(exact);
  for (const [key, { of, match }] of candidates) if (classes.get(of.id)?.includes(match.id)) candidates.delete(key);
}

function toProblem({ of, match, evidence, shared }: Candidate): Found {
  // names of roles differ in their number alone, those of skills in what they mean: data models and data modeling
  const isExact = evidence === 'FORM' ? of.kind === 'ROLE' : evidence !== 'ALIAS' && evidence !== 'MEANING';
  const relation = (evidence === 'IDENTIFIER' && relationBy(shared, of, match)) || (isExact ? 'EXACT' : 'CLOSE');
  const reason = {
    IDENTIFIER: `Both have the external id ${shared}.`,
    NAME: 'Both have the same name.',
    FORM: 'Both have the same name, but for the forms of its words.',
    ALIAS: `"${shared}" is the name of one and an alias of the other.`,
    MEANING: shared,
  }[evidence];
  const [one, other] = [of, match].map(({ name, id, dataset }) => `${name} (${id}, ${dataset})`);
  return {
    message: `${one} and ${other} may be the same. ${reason}`,
    ids: [of.id, match.id],
    suggestion: [{ setMatch: { of: of.id, match: match.id, relation, basis: 'INFERRED', rationale: reason } }],
  };
}

/** How two entities relate of which one is what an external id denotes, or the same: as the other one relates to that. */
function relationBy(key: string, of: Matched, match: Matched): MatchRelation {
  const relationTo = ({ externalIds }: Matched): MatchRelation =>
    externalIds.find((one) => externalIdKey(one) === key)?.relation ?? 'EXACT';
  const own = relationTo(of);
  return own === 'EXACT' ? inverseRelation(relationTo(match)) : own;
}
