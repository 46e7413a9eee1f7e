import { Command } from 'commander';
import { type ImportFormat } from '../../src/imports/item.js';
import { previewImport } from '../../src/imports/run-import.js';
import type { AnyStep } from '../../src/curation/steps.js';
import { actionOf, keyOf, recordOfStep } from '../../src/model/steps.js';
import { compareRecords } from '../../src/review/compare.js';
import { fieldChanges, fieldLines } from '../../src/review/table.js';
import { stepsOf, writeReview } from '../../src/review/review-file.js';
import type { OpenedGraph } from '../with-graph.js';
import { print, withCommandGraph } from './command.js';
import { encodingOption } from './encoding-option.js';
import { GRAPH, openSide, type Side } from './diff-sides.js';

interface Options {
  dataset?: string;
  encoding?: string;
  out?: string;
  json?: true;
}

type Steps = AsyncIterable<AnyStep>;

export function diffCommand(): Command {
  return new Command('diff')
    .description(
      'Prints the differences between two states of a graph: + created, ~ changed with each field, - deleted. Between the ' +
        'graph and a source of imports, prints what the import would change.',
    )
    .argument('<a>', `a JSON Lines file, a dataset's YAML folder, <format>:<path> as for import, or ${GRAPH}`)
    .argument('[b]', 'likewise', GRAPH)
    .option('--dataset <id>', 'compare only this dataset (default for a YAML folder: its dataset)')
    .addOption(encodingOption('of the files of <format>:<path>, if not UTF-8, e.g. windows-1252'))
    .option('--out <file>', `write the differences as a review file; <a> must be ${GRAPH}`)
    .option('--json', 'print the difference as JSON')
    .addHelpText(
      'after',
      `
Examples:
  npm run graph -- diff yesterday.jsonl
  npm run graph -- diff graph data/backend --json
  npm run graph -- diff graph esco:ESCO-1.1.1.zip --out review.jsonl
  npm run graph -- diff esco:ESCO-1.1.0.zip esco:ESCO-1.1.1.zip

Exit codes: 0 no difference, 1 differences found or the comparison failed, 2 usage error.`,
    )
    .action(diff);
}

async function diff(
  a: string,
  b: string,
  { dataset: only, encoding, out, json }: Options,
  command: Command,
): Promise<void> {
  if (out !== undefined && (a !== GRAPH || b === GRAPH)) {
    command.error(`error: --out is only for the differences from ${GRAPH} to files`, { exitCode: 2 });
  }
  const [before, after] = [await openSide(a, encoding), await openSide(b, encoding)];
  if (encoding !== undefined && before.source === null && after.source === null) {
    command.error('error: --encoding is only for <format>:<path>', { exitCode: 2 });
  }
  const show = async (steps: () => Steps, graphVersion: number) => {
    const found = new Differences(json);
    for await (const step of steps()) found.add(step);
    if (out !== undefined) {
      const datasets = only === undefined ? [...(after.datasets ?? found.datasets)] : [only];
      await writeReview(out, { source: b, datasets, graphVersion }, steps());
    }
    found.end();
  };
  const work = (graph: OpenedGraph | null) => withSteps(graph, before, after, only, show);
  await (a === GRAPH || b === GRAPH ? withCommandGraph(work) : work(null));
}

type Show = (steps: () => Steps, graphVersion: number) => Promise<void>;

/** Compares the graph with a source as an import does, which preserves what curators have changed; all else record by record. */
async function withSteps(graph: OpenedGraph | null, before: Side, after: Side, only: string | undefined, show: Show) {
  const source = before.source ?? after.source;
  const isWithGraph = graph !== null && source !== null && (before.source === null || after.source === null);
  const isSelected = (step: AnyStep) => only === undefined || recordOfStep(step).dataset === only;
  if (isWithGraph) return withPreview(graph, source, before.source !== null, isSelected, show);
  const dataset = only ?? onlyOf(before) ?? onlyOf(after);
  const steps = () =>
    compareRecords(
      () => before.records(graph, dataset),
      () => after.records(graph, dataset),
    );
  await show(steps, graph === null ? 0 : await graph.imports.version());
}

/** The only dataset of a side; null for any number of them. */
function onlyOf({ datasets }: Side): string | null {
  return datasets?.length === 1 ? (datasets[0] ?? null) : null;
}

async function withPreview(
  { imports, importsFolder: folder }: OpenedGraph,
  format: ImportFormat,
  isBefore: boolean,
  isSelected: (step: AnyStep) => boolean,
  show: Show,
) {
  await previewImport(imports, { format, source: 'diff', folder }, async (journal, version) => {
    await show(async function* () {
      for await (const step of stepsOf(journal)) if (isSelected(step)) yield isBefore ? reversed(step) : step;
    }, version);
  });
}

function reversed({ before, after }: AnyStep): AnyStep {
  return { before: after, after: before };
}

/** Prints differences as they are found, or as one JSON object at the end. */
class Differences {
  readonly datasets = new Set<string>();
  private readonly keys = { created: [] as string[], changed: [] as string[], deleted: [] as string[] };
  private readonly fields: Record<string, object> = {};
  private count = 0;

  constructor(private readonly json: true | undefined) {}

  add(step: AnyStep): void {
    this.count += 1;
    this.datasets.add(recordOfStep(step).dataset);
    const key = keyOf(recordOfStep(step));
    const action = actionOf(step);
    if (!this.json) {
      const lines = action === 'CHANGED' ? fieldLines(step).map((line) => `\n    ${line}`) : [];
      console.log(`${SIGNS[action]} ${key}${lines.join('')}`);
      return;
    }
    this.keys[action.toLowerCase() as keyof typeof this.keys].push(key);
    if (action === 'CHANGED') this.fields[key] = fieldChanges(step);
  }

  end(): void {
    if (this.json || this.count === 0) print({ ...this.keys, fields: this.fields }, this.json, () => 'No difference.');
    if (this.count > 0) process.exitCode = 1;
  }
}

const SIGNS = { CREATED: '+', CHANGED: '~', DELETED: '-' } as const;
