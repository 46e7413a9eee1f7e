import { badUserInput, MissingEdgeError } from '../model/errors.js';
import {
  type Basis,
  type CitationRecord,
  type EdgeKind,
  type EdgeRecord,
  isSingle,
  mayJoin,
  newEdge,
} from '../model/records.js';
import { EDGES } from '../model/schema-table.js';
import { misplacedUseField } from '../model/technology-use.js';
import { fieldsIn, type NamedChange, type Removal, SETS } from './change-schema.js';
import type { ChangeSet } from './change-set.js';
import { requireNode, requireSources } from './entities.js';
import { requireFittingGroup } from './groups.js';
import { CURATED } from '../model/dataset-content.js';

/** Creates or changes an edge: `setPrerequisite`, … */
export function applyEdge(changeSet: ChangeSet, { at, name, value }: NamedChange): void {
  const kind = SETS.get(name) as EdgeKind;
  const { set, fields } = EDGES[kind];
  const [from, to] = [set.from, set.to].map(
    (field) => requireNode(changeSet, `${at}.${field}`, value[field] as string).id,
  ) as [string, string];
  if (from === to) throw badUserInput(`${at}.${set.to}`, `${to} cannot have a ${kind} edge to itself`);
  if (!mayJoin(kind, from, to)) throw badUserInput(`${at}.${set.to}`, `must be of the same kind as ${from}`);
  const own: Partial<EdgeRecord> = fieldsIn(fields, value);
  if (own.proficiency) own.proficiency = requireNode(changeSet, `${at}.proficiency`, own.proficiency).id;
  if (own.except) own.except = own.except.map((id, index) => requireNode(changeSet, `${at}.except[${index}]`, id).id);
  const edge = newEdge({ ...own, ...claimOf(changeSet, at, value), kind, from, to, dataset: CURATED });
  requireFittingGroup(at, edge);
  const misplaced = misplacedUseField(edge);
  if (misplaced) throw badUserInput(`${at}.${misplaced.field}`, misplaced.reason);
  if (isSingle(edge)) {
    for (const other of changeSet.edgesFrom(from, kind)) if (other.to !== to) changeSet.removeEdge(other);
  }
  changeSet.putEdge(edge);
}

export function applyRemoval(changeSet: ChangeSet, at: string, { kind, from, to }: Removal): void {
  const edge = { kind, from: changeSet.current(from), to: changeSet.current(to) };
  if (!changeSet.edge(edge)) throw new MissingEdgeError(at, edge);
  changeSet.removeEdge(edge);
}

/** @throws ServiceError BAD_USER_INPUT if the alternatives of a group differ in strength */
export function requireUniformGroups(changeSet: ChangeSet, argument: string): void {
  for (const { from, group } of changeSet.newEdges('REQUIRES')) {
    if (group === null) continue;
    const members = changeSet.edgesFrom(from, 'REQUIRES').filter((edge) => edge.group === group);
    if (new Set(members.map(({ strength }) => strength)).size > 1) {
      throw badUserInput(argument, `the alternatives "${group}" of ${from} must all be REQUIRED or all RECOMMENDED`);
    }
  }
}

/** @throws ServiceError BAD_USER_INPUT if a technology gets a second primary skill */
export function requireOnePrimarySkill(changeSet: ChangeSet, argument: string): void {
  for (const { from, to, primary } of changeSet.newEdges('USES')) {
    if (primary !== true) continue;
    const other = changeSet.primaryUsesOf(to).find((edge) => edge.from !== from);
    if (!other) continue;
    throw badUserInput(
      argument,
      `${to} has the primary skill ${other.from}, so ${from} cannot be another; set primary to false on one of the two`,
    );
  }
}

/** A claim is cited, or it is inferred and has a rationale. */
function claimOf(changeSet: ChangeSet, at: string, value: NamedChange['value']) {
  const citations = (value.citations as CitationRecord[] | null | undefined) ?? [];
  const rationale = (value.rationale as string | null | undefined) ?? null;
  const basis = (value.basis as Basis | null | undefined) ?? (citations.length > 0 ? 'STATED' : 'INFERRED');
  requireSources(changeSet, at, citations);
  if (basis === 'STATED' && citations.length === 0) {
    throw badUserInput(`${at}.citations`, 'required if the basis is STATED; or set INFERRED, with a rationale');
  }
  if (basis === 'INFERRED' && rationale === null) {
    throw badUserInput(`${at}.rationale`, 'required if the basis is INFERRED; or cite a source that states it');
  }
  return { citations, rationale, basis };
}
