import { type EdgeKind, type EdgeRecord, type NewNode, withoutVersion } from '../model/records.js';
import { externalIdKey, isGroupId } from '../model/ids.js';
import type { ChangeItemRecord, EdgeKeyRecord, Found, GraphDifference } from '../model/changes.js';
import { getOrCreate } from '../model/maps.js';
import { canonical, CURATED, edgeKey } from '../model/dataset-content.js';
import { curatedFieldsOf, differingFields } from '../model/curated-fields.js';
import { changeItem, type Step, writesOf } from '../model/steps.js';

/** The part of the graph that changes affect, in its state after the changes applied so far. */
export class ChangeSet {
  private readonly before: ReadonlyMap<string, NewNode>;
  private readonly nodes: Map<string, NewNode>;
  private readonly edges = new Map<string, EdgeRecord>();
  /** keys of the incoming and outgoing edges of each node */
  private readonly incident = new Map<string, Set<string>>();
  private readonly redirects = new Map<string, string>();
  private readonly versions: ReadonlyMap<string, number>;

  constructor(private readonly found: Found) {
    const nodes = [...found.nodes.values()];
    this.versions = new Map(nodes.flatMap((node) => (node.kind === 'SOURCE' ? [] : [[node.id, node.version]])));
    this.before = new Map(nodes.map((node) => [node.id, withoutVersion(node)]));
    this.nodes = new Map(this.before);
    for (const edge of found.edges) this.index(edge);
  }

  /** The id itself, or the target if it redirects since a merge. */
  current(id: string): string {
    const found = this.found.nodes.get(id)?.id ?? id;
    return this.redirects.get(found) ?? found;
  }

  node(id: string): NewNode | null {
    return this.nodes.get(this.current(id)) ?? null;
  }

  /** The version of a node before these changes, by its current id; null for new nodes and for sources. */
  versionOf(id: string): number | null {
    return this.versions.get(id) ?? null;
  }

  edge(edge: EdgeKeyRecord): EdgeRecord | null {
    return this.edges.get(edgeKey(edge)) ?? null;
  }

  edgesOf(id: string): EdgeRecord[] {
    return [...(this.incident.get(id) ?? [])].flatMap((key) => this.edges.get(key) ?? []);
  }

  edgesFrom(id: string, kind: EdgeKind): EdgeRecord[] {
    return this.edgesOf(id).filter((edge) => edge.from === id && edge.kind === kind);
  }

  /** The USES edges to a technology from its primary skill. */
  primaryUsesOf(technology: string): EdgeRecord[] {
    return this.edgesOf(technology).filter(({ kind, to, primary }) => kind === 'USES' && to === technology && primary);
  }

  /** NEEDS edges with the level as their proficiency. */
  edgesWithProficiency(level: string): EdgeRecord[] {
    return [...this.edges.values()].filter(({ proficiency }) => proficiency === level);
  }

  /** Alternative groups that these changes affect: they, their edges or those that lead to them. */
  touchedGroups(): string[] {
    const ends = this.changedEdges().flatMap(({ before, after }) => {
      const edge = after ?? before;
      return edge === null ? [] : [edge.from, edge.to];
    });
    return [...new Set(ends.filter(isGroupId))];
  }

  /** Whether an entity was a member of a group before these changes. */
  wasMember(group: string, member: string): boolean {
    const key = edgeKey({ from: group, kind: 'HAS_MEMBER', to: member });
    return this.found.edges.some((edge) => edgeKey(edge) === key);
  }

  /** Edges that except a member of a group. */
  edgesExcepting(member: string): EdgeRecord[] {
    return [...this.edges.values()].filter(({ except }) => except?.includes(member) === true);
  }

  /** Creates or replaces a node. Curation owns the fields that this changes. */
  putNode(node: NewNode): void {
    // the id of a merged node can be used again
    this.redirects.delete(node.id);
    const curated = asCurated(this.nodes.get(node.id) ?? null, node);
    if (curated) this.nodes.set(node.id, curated);
  }

  putEdge(edge: EdgeRecord): void {
    const curated = asCurated(this.edge(edge), edge);
    if (curated) this.index(curated);
  }

  removeEdge(edge: EdgeKeyRecord): void {
    this.edges.delete(edgeKey(edge));
  }

  /** Removes a node with its edges. */
  removeNode(id: string): void {
    for (const edge of this.edgesOf(id)) this.removeEdge(edge);
    this.nodes.delete(id);
  }

  redirect(from: string, into: string): void {
    for (const [old, target] of this.redirects) if (target === from) this.redirects.set(old, into);
    this.redirects.set(from, into);
  }

  /** Edges of a kind that these changes created or changed. */
  newEdges(kind: EdgeKind): EdgeRecord[] {
    return this.changedEdges().flatMap(({ after }) => (after?.kind === kind ? [after] : []));
  }

  difference(): GraphDifference {
    const nodes = stepsBetween(this.before, this.nodes);
    const edges = this.changedEdges();
    return {
      ...writesOf(nodes, edges),
      redirects: [...this.redirects].map(([from, into]) => ({ from, into })),
      identities: this.removedIdentities(),
      items: [...nodes, ...edges].map((step) => this.itemOf(step)),
    };
  }

  /** The external ids that still identify what was deleted or merged: not those that the target of the merge had itself. */
  private removedIdentities(): GraphDifference['identities'] {
    return [...this.before.values()].flatMap((node) => {
      if (this.nodes.has(node.id) || !('externalIds' in node)) return [];
      const target = this.before.get(this.redirects.get(node.id) ?? '');
      const held = new Set(target && 'externalIds' in target ? target.externalIds.map(externalIdKey) : []);
      return [{ id: node.id, externalIds: node.externalIds.filter((one) => !held.has(externalIdKey(one))) }];
    });
  }

  private index(edge: EdgeRecord): void {
    const key = edgeKey(edge);
    this.edges.set(key, edge);
    for (const end of [edge.from, edge.to]) getOrCreate(this.incident, end, () => new Set()).add(key);
  }

  private changedEdges(): Step<EdgeRecord>[] {
    return stepsBetween(new Map(this.found.edges.map((edge) => [edgeKey(edge), edge])), this.edges);
  }

  private itemOf(step: Step<NewNode | EdgeRecord>): ChangeItemRecord {
    const item = changeItem(step);
    const mergedInto = item.id === null ? undefined : this.redirects.get(item.id);
    return mergedInto === undefined ? item : { ...item, mergedInto, action: 'MERGED' };
  }
}

/**
 * A record as a curator leaves it: what is new belongs to the dataset `curated`; what is changed stays in its dataset, and
 * curation owns the changed fields. null if nothing changes.
 */
function asCurated<Item extends NewNode | EdgeRecord>(before: Item | null, after: Item): Item | null {
  const { curatedFields: _owned, ...values } = after;
  if (before === null) return { ...values, dataset: CURATED } as Item;
  const fields = differingFields(before, after);
  if (fields.length === 0) return null;
  if (before.dataset === CURATED) return { ...values, dataset: CURATED } as Item;
  const curatedFields = [...new Set([...curatedFieldsOf(before), ...fields])].sort();
  return { ...values, dataset: before.dataset, curatedFields } as Item;
}

/** Sorted by key, since the database returns what it finds in any order. */
function stepsBetween<Item>(before: ReadonlyMap<string, Item>, after: ReadonlyMap<string, Item>): Step<Item>[] {
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys]
    .sort()
    .map((key) => ({ before: before.get(key) ?? null, after: after.get(key) ?? null }))
    .filter((item) => item.before !== item.after && canonical(item.before) !== canonical(item.after));
}
