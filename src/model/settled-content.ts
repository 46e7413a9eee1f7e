import { canonical, type DatasetContent, edgeKey } from './dataset-content.js';
import { curatedFieldsOf, keptText, overruledFields, withCuratedFields } from './curated-fields.js';
import { type EdgeRecord, isSingle, type NewNode } from './records.js';
import { redirected, type Redirects } from './redirects.js';
import { keyOf } from './steps.js';

export interface SettledContent extends DatasetContent {
  /** keys of edges that merges have moved */
  moved: ReadonlySet<string>;
  /** what stays as curators left it */
  kept: string[];
}

/**
 * The content of a dataset as a graph should have it in which curators have merged entities and changed fields.
 *
 * @param stored  the dataset in the graph
 */
export function settleContent(content: DatasetContent, stored: DatasetContent, redirects: Redirects): SettledContent {
  const { edges, moved, kept } = redirectEdges(content.edges, redirects);
  const nodes = keepFields(content.nodes, stored.nodes);
  const settled = keepFields(edges, stored.edges);
  return {
    id: content.id,
    nodes: nodes.records,
    edges: settled.records,
    moved,
    kept: [...kept, ...nodes.kept, ...settled.kept],
  };
}

/** An edge of the target itself takes precedence over one that a merge has moved to it, and an entity has one level. */
function redirectEdges(edges: readonly EdgeRecord[], redirects: Redirects) {
  const own: EdgeRecord[] = [];
  const others: { original: EdgeRecord; edge: EdgeRecord }[] = [];
  for (const original of edges) {
    const edge = redirected(original, redirects);
    if (edgeKey(edge) === edgeKey(original)) own.push(edge);
    else others.push({ original, edge });
  }
  const taken = new Set(own.map(edgeKey));
  const moved = new Map<string, EdgeRecord>();
  const kept: string[] = [];
  for (const { original, edge } of others) {
    if (edge.from === edge.to || (isSingle(edge) && edge.from !== original.from)) kept.push(edgeKey(original));
    else if (!taken.has(edgeKey(edge)) && !moved.has(edgeKey(edge))) moved.set(edgeKey(edge), edge);
  }
  return { edges: [...own, ...moved.values()], moved: new Set(moved.keys()), kept };
}

/** The records with the fields that curation owns; what is no longer in the dataset stays if curators changed it. */
function keepFields<Item extends NewNode | EdgeRecord>(given: readonly Item[], stored: readonly Item[]) {
  const curated = new Map(
    stored.filter((item) => curatedFieldsOf(item).length > 0).map((item) => [keyOf(item), item] as const),
  );
  const kept: string[] = [];
  const records = given.map((item) => {
    const old = curated.get(keyOf(item));
    if (!old) return item;
    curated.delete(keyOf(item));
    const overruled = overruledFields(old, item);
    if (overruled.length > 0) kept.push(keptText(keyOf(item), overruled));
    const after = withCuratedFields(old, item);
    return canonical(after) === canonical(old) ? old : after;
  });
  return { records: [...records, ...curated.values()], kept: [...kept, ...curated.keys()] };
}
