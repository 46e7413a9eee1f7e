import { datasetId } from '../model/field-schemas.js';
import type { CitationRecord, Field, Fields } from '../model/field.js';
import { ALL_EDGE_FIELDS, type EdgeRecord, type NewNode } from '../model/records.js';
import { NODES } from '../model/schema-table.js';
import { ImportError, type ImportFormat, type ImportItem, NO_KNOWN_IDS } from './item.js';

type Format = ImportFormat & { datasets?: readonly string[] };

/**
 * A format whose nodes and datasets have a prefix in their ids, so that they stand beside others of the same names:
 * `skill:sql` of `backend` becomes `skill:acme-sql` of `acme-backend`. Ids of what the files do not have stay, so that edges
 * to other datasets still lead there.
 *
 * @throws ImportError if the prefix cannot be part of an id
 */
export function prefixed(format: Format, prefix: string): Format {
  if (!datasetId.safeParse(prefix).success)
    throw new ImportError(`--prefix ${prefix}: must be in lower case with hyphens`);
  const rename = (dataset: string): string => `${prefix}-${dataset}`;
  return {
    ...format,
    dataset: rename(format.dataset),
    ...(format.datasets ? { datasets: format.datasets.map(rename) } : {}),
    items: (skip, known = NO_KNOWN_IDS) => renamed(format, prefix, skip, known),
  };
}

async function* renamed(
  format: Format,
  prefix: string,
  ...[skip, known]: Parameters<ImportFormat['items']>
): AsyncGenerator<ImportItem> {
  const own = new Set<string>();
  // a first pass: edges may come before the nodes at their ends
  for await (const item of format.items(() => undefined, known)) if ('node' in item) own.add(item.node.id);
  const idOf = (id: string): string => (own.has(id) ? id.replace(':', `:${prefix}-`) : id);
  for await (const item of format.items(skip, known)) {
    if ('node' in item) yield { at: item.at, node: renamedNode(item.node, idOf, prefix) };
    else yield { at: item.at, edge: renamedEdge(item.edge, idOf, prefix) };
  }
}

type IdOf = (id: string) => string;

function renamedNode(node: NewNode, idOf: IdOf, prefix: string): NewNode {
  return { ...renamedFields(node, NODES[node.kind], idOf, prefix), id: idOf(node.id) };
}

function renamedEdge(edge: EdgeRecord, idOf: IdOf, prefix: string): EdgeRecord {
  return { ...renamedFields(edge, ALL_EDGE_FIELDS, idOf, prefix), from: idOf(edge.from), to: idOf(edge.to) };
}

function renamedFields<Item extends object>(record: Item, fields: Fields, idOf: IdOf, prefix: string): Item {
  const entries = Object.entries(record).map(([name, value]: [string, unknown]) => {
    const field = fields[name];
    return [name, field && value !== null ? renamedValue(value, field, idOf, prefix) : value] as const;
  });
  return Object.fromEntries(entries) as Item;
}

function renamedValue(value: unknown, { type }: Field, idOf: IdOf, prefix: string): unknown {
  const cited = ({ source, locator }: CitationRecord): CitationRecord => ({ source: idOf(source), locator });
  switch (type) {
    case 'id':
      return idOf(value as string);
    case 'ids':
      return (value as string[]).map(idOf);
    case 'citation':
      return cited(value as CitationRecord);
    case 'citations':
      return (value as CitationRecord[]).map(cited);
    case 'dataset':
      return `${prefix}-${value as string}`;
    default:
      return value;
  }
}
