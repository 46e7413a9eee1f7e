import { Readable } from 'node:stream';
import { datasetId } from '../model/field-schemas.js';
import { newEdge, newNode } from '../model/records.js';
import { type Alignment, type Layout, LAYOUTS, type Reference } from './crosswalk/layouts.js';
import { plainFile, type SourceFile } from './files.js';
import { ImportError, type ImportFormat, type KnownIds, NO_KNOWN_IDS, type Skipped } from './item.js';
import { readLines } from './lines.js';
import type { Items } from './new-records.js';
import { COMMAS, readRows, type Skip } from './table.js';

/** Lines of a publisher's text before the header: ESCO's crosswalk has 16. */
const MAX_LINES_BEFORE = 100;
const LINE_FEED = Buffer.from('\n');

/**
 * A CSV that aligns ESCO's occupations with O*NET's, as Nesta and ESCO publish them; the header tells which it is. Its
 * dataset has edges alone. docs/imports.md describes the mapping.
 *
 * @param given  the id of the dataset; by default that of the publisher's crosswalk
 * @throws ImportError if no line names the columns of a crosswalk, or the id of the dataset is none
 */
export async function crosswalkFormat(path: string, given?: string): Promise<ImportFormat> {
  const { layout, file } = await findHeader(path);
  const { success, data: dataset } = datasetId.safeParse(given ?? layout.dataset);
  if (!success) throw new ImportError(`--dataset ${given}: must be in lower case with hyphens`);
  return {
    dataset,
    references: ['esco', 'onet-soc'],
    files: async () => [path],
    items: (skip, known = NO_KNOWN_IDS) => items(file, layout, dataset, skip, known),
  };
}

async function* items(file: SourceFile, layout: Layout, dataset: string, skip: Skip, known: KnownIds): Items {
  const source = `source:${dataset}`;
  yield { at: { file: file.path, line: 1 }, node: newNode('SOURCE', { ...layout.source, id: source, dataset }) };
  for await (const { at, cells } of readRows(file, COMMAS, layout.columns, skip)) {
    const edge = edgeOf(layout.read(cells), known);
    if ('reason' in edge) skip({ at, ...edge });
    else yield { at, edge: newEdge({ ...edge, citations: [{ source, locator: edge.locator }], dataset }) };
  }
}

type Unusable = Omit<Skipped, 'at'>;

/** What an alignment says of entities of the graph, or why it says nothing. */
function edgeOf(alignment: Alignment | string, known: KnownIds) {
  if (typeof alignment === 'string') return { reason: alignment };
  const { from: start, to: end, ...claim } = alignment;
  const from = entityOf(start, known);
  const to = entityOf(end, known);
  if (typeof from !== 'string') return from;
  if (typeof to !== 'string') return to;
  return { kind: 'MATCHES' as const, from, to, ...claim, locator: `${start.value} ${end.value}` };
}

function entityOf({ scheme, value }: Reference, known: KnownIds): string | Unusable {
  const [id, ...others] = known.named(scheme, value);
  if (id !== undefined && others.length === 0) return id;
  const who = id === undefined ? 'nothing in the graph has' : 'several entities have';
  return { reason: `${who} the external id in the scheme ${scheme}`, id: value };
}

/** The layout that a line names, and the file with that line as its header. */
async function findHeader(path: string): Promise<{ layout: Layout; file: SourceFile }> {
  const file = plainFile(path);
  for await (const { line, text } of readLines(file)) {
    const names = text.split(',').map((name) => name.trim().replace(/^"|"$/g, ''));
    const layout = LAYOUTS.find(({ columns }) => columns.needed.every((column) => names.includes(column)));
    if (layout) return { layout, file: blanked(file, line - 1) };
    if (line >= MAX_LINES_BEFORE) break;
  }
  const known = LAYOUTS.map(({ columns }) => columns.needed.join(', ')).join('; or ');
  throw new ImportError(`${file.path}: no line names the columns of a crosswalk: ${known}`);
}

/** A file with its first lines blank, so that the others keep their numbers. */
function blanked(file: SourceFile, lines: number): SourceFile {
  return { path: file.path, open: async () => Readable.from(withoutText(await file.open(), lines)) };
}

async function* withoutText(chunks: AsyncIterable<Buffer>, lines: number): AsyncGenerator<Buffer> {
  let left = lines;
  for await (const chunk of chunks) {
    let start = 0;
    while (left > 0 && start < chunk.length) {
      const end = chunk.indexOf(LINE_FEED, start);
      start = end < 0 ? chunk.length : end + 1;
      if (end < 0) break;
      left -= 1;
      yield LINE_FEED;
    }
    if (start < chunk.length) yield chunk.subarray(start);
  }
}
