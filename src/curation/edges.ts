import { badUserInput } from '../model/errors.js';
import type { Basis, CitationRecord, EdgeKind, EdgeRecord } from '../model/records.js';
import type { NamedChange, Removal, SetEdgeName } from './change-schema.js';
import type { ChangeSet } from './change-set.js';
import { requireNode, requireSources } from './entities.js';
import { CURATED } from '../model/dataset-content.js';

interface EdgeRule {
  kind: EdgeKind;
  /** the fields that name the two ends */
  from: string;
  to: string;
  /** a node has at most one such edge: a new one takes its place */
  single?: boolean;
}

export const EDGE_RULES: Readonly<Record<SetEdgeName, EdgeRule>> = {
  setPrerequisite: { kind: 'REQUIRES', from: 'skill', to: 'prerequisite' },
  setTechnologyUse: { kind: 'USES', from: 'skill', to: 'technology' },
  setLevel: { kind: 'AT_LEVEL', from: 'of', to: 'level', single: true },
  setNextLevel: { kind: 'NEXT', from: 'level', to: 'next', single: true },
  setNeed: { kind: 'NEEDS', from: 'role', to: 'skill' },
  setLeadsTo: { kind: 'LEADS_TO', from: 'role', to: 'next' },
  setStatedRelation: { kind: 'RELATED_TO', from: 'role', to: 'related' },
  setArea: { kind: 'IN_AREA', from: 'skill', to: 'area' },
  setTrack: { kind: 'IN_TRACK', from: 'skill', to: 'track' },
  setExercise: { kind: 'EXERCISES', from: 'task', to: 'skill' },
  setTeaching: { kind: 'TEACHES', from: 'resource', to: 'skill' },
};

export function applyEdge(changeSet: ChangeSet, change: NamedChange): void {
  const { at, value } = change;
  const rule = EDGE_RULES[change.name as SetEdgeName];
  const [from, to] = [rule.from, rule.to].map(
    (field) => requireNode(changeSet, `${at}.${field}`, value[field] as string).id,
  ) as [string, string];
  if (from === to) throw badUserInput(`${at}.${rule.to}`, `${to} cannot have a ${rule.kind} edge to itself`);
  const edge: EdgeRecord = {
    ...edgeFields(rule.kind, value),
    ...claimOf(changeSet, at, value),
    kind: rule.kind,
    from,
    to,
  };
  if (edge.proficiency !== null) edge.proficiency = requireNode(changeSet, `${at}.proficiency`, edge.proficiency).id;
  if (rule.single) {
    for (const other of changeSet.edgesFrom(from, rule.kind)) if (other.to !== to) changeSet.removeEdge(other);
  }
  changeSet.putEdge(edge);
}

export function applyRemoval(changeSet: ChangeSet, at: string, { kind, from, to }: Removal): void {
  const edge = { kind, from: changeSet.current(from), to: changeSet.current(to) };
  if (!changeSet.edge(edge)) throw badUserInput(at, `there is no ${kind} edge from ${edge.from} to ${edge.to}`);
  changeSet.removeEdge(edge);
}

/** @throws GraphQLError BAD_USER_INPUT where prerequisites that are alternatives are not of one strength */
export function requireUniformGroups(changeSet: ChangeSet, argument: string): void {
  for (const { from, group } of changeSet.newEdges('REQUIRES')) {
    if (group === null) continue;
    const members = changeSet.edgesFrom(from, 'REQUIRES').filter((edge) => edge.group === group);
    if (new Set(members.map(({ strength }) => strength)).size > 1) {
      throw badUserInput(argument, `the alternatives "${group}" of ${from} must all be REQUIRED or all RECOMMENDED`);
    }
  }
}

function edgeFields(kind: EdgeKind, value: NamedChange['value']) {
  const given = <T>(field: string, otherwise: T): T => (value[field] as T | null | undefined) ?? otherwise;
  return {
    dataset: CURATED,
    strength: kind === 'REQUIRES' ? given<EdgeRecord['strength']>('strength', 'REQUIRED') : null,
    group: given<string | null>('group', null),
    importance: kind === 'NEEDS' ? given<EdgeRecord['importance']>('importance', 'ESSENTIAL') : null,
    proficiency: given<string | null>('proficiency', null),
    tier: given<string | null>('tier', null),
  };
}

/** A claim is cited, or it is inferred and says why. */
function claimOf(changeSet: ChangeSet, at: string, value: NamedChange['value']) {
  const citations = (value.citations as CitationRecord[] | null | undefined) ?? [];
  const rationale = (value.rationale as string | null | undefined) ?? null;
  const basis = (value.basis as Basis | null | undefined) ?? (citations.length > 0 ? 'STATED' : 'INFERRED');
  requireSources(changeSet, at, citations);
  if (basis === 'STATED' && citations.length === 0) {
    throw badUserInput(`${at}.citations`, 'needed for what is STATED; or say INFERRED, with a rationale');
  }
  if (basis === 'INFERRED' && rationale === null) {
    throw badUserInput(`${at}.rationale`, 'needed for what is INFERRED; or cite the source that says it');
  }
  return { citations, rationale, basis };
}
