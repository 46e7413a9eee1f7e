import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DEFAULT_DATASET_FOLDER, readDatasetFolder } from '../../src/dataset/default-graph.js';
import { toCsv } from '../../src/exports/csv.js';
import { Neo4jExportReads } from '../../src/graph/neo4j/export-reads.js';
import { Neo4jImports } from '../../src/graph/neo4j/import-writes.js';
import { csvFormat } from '../../src/imports/csv.js';
import { previewImport } from '../../src/imports/run-import.js';
import { applyChanges } from '../../src/services/apply-changes.js';
import { openTestGraph, type TestGraph } from '../support/graph.js';
import { runPython } from '../support/python.js';
import { PROGRAMS, saved } from '../support/spreadsheets.js';
import { folderOf } from '../unit/imports/download.js';

const NONE = { nodes: 0, edges: 0 };

/** What curators add to the default graph. */
const CURATED = [
  { updateSkill: { id: 'skill:message-brokers', aliases: ['brokers of messages'] } },
  {
    createSkill: {
      id: 'skill:kite-flying',
      name: '=HYPERLINK("https://example.org")',
      learningTime: { min: 0.5, max: 2 },
      learningTimeBasis: 'INFERRED',
      learningTimeRationale: 'None',
    },
  },
  {
    setPrerequisite: {
      skill: 'skill:kite-flying',
      prerequisite: 'skill:message-brokers',
      basis: 'INFERRED',
      rationale: '3/4',
    },
  },
];

describe('the default graph as tables', () => {
  let graph: TestGraph;
  let files: Map<string, string>;
  beforeAll(async () => {
    graph = await openTestGraph(readDatasetFolder(DEFAULT_DATASET_FOLDER));
    await applyChanges(graph.curation, CURATED, { by: 'key:test' });
    files = new Map();
    for await (const { file, text } of toCsv(new Neo4jExportReads(graph.session, null))) {
      files.set(file, (files.get(file) ?? '') + text);
    }
  });
  afterAll(() => graph.close());

  const preview = (tables: Iterable<readonly [string, string]>) => {
    const folder = folderOf({ 'mapping.yaml': files.get('mapping.yaml') as string, ...Object.fromEntries(tables) });
    const options = { format: csvFormat(`${folder}/mapping.yaml`), source: 'test', folder };
    return previewImport(new Neo4jImports(graph.session), options);
  };
  const tables = () => [...files].filter(([name]) => name.endsWith('.csv'));

  it.each(PROGRAMS)('is unchanged after $name has saved it', async (program) => {
    const report = await preview(tables().map(([name, text]) => [name, saved(text, program)]));
    expect(report).toMatchObject({ datasets: ['backend', 'curated'], skipped: [], kept: { count: 0 } });
    expect(report).toMatchObject({ created: NONE, changed: NONE, deleted: NONE, unchanged: report.read });
    expect(report.read.edges).toBeGreaterThan(1_500);
  });

  it('is unchanged after pandas has saved it', async () => {
    const names = tables().map(([name]) => name);
    const texts = (await runPython('save_csv.py', ...tables().map(([, text]) => text))) as string[];
    const report = await preview(names.map((name, at) => [name, texts[at] as string]));
    expect(report).toMatchObject({ created: NONE, changed: NONE, deleted: NONE, unchanged: report.read, skipped: [] });
  });

  it('has one change after one cell was edited', async () => {
    const edited = tables().map(([name, text]) => {
      const changes = name === 'skill.csv' ? text.replace(',HTTP basics,', ',Basics of HTTP,') : text;
      return [name, changes] as const;
    });
    expect(edited).not.toEqual(tables());
    expect(await preview(edited)).toMatchObject({ created: NONE, changed: { nodes: 1, edges: 0 }, deleted: NONE });
  });
});
