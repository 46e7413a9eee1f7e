/**
 * Counts the nodes, edges and matches of data/backend and writes the counts into docs/data.md, between its `counts` and
 * `matches` comments.
 *
 * npx tsx scripts/data-counts.ts [--check]
 *   --check  only compares; exit code 1 if the counts differ
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { DEFAULT_DATASET_FOLDER, readDatasetFolder } from '../src/dataset/default-graph.js';
import { closenessOf } from '../src/model/match-relation.js';
import { EDGE_KINDS, NODE_KINDS } from '../src/model/records.js';
import { packageRoot } from '../src/process/package-root.js';

const DOCUMENT = join(packageRoot, 'docs', 'data.md');
const COUNTS = /(?<=<!-- counts -->\n)[^]*(?=<!-- \/counts -->)/;
const MATCHES = /(?<=<!-- matches -->\n)[^]*(?=<!-- \/matches -->)/;

function countTables(): string {
  const { nodes, edges } = readDatasetFolder(DEFAULT_DATASET_FOLDER);
  const nodeRows = NODE_KINDS.map((kind) => row(kind, nodes.filter((node) => node.kind === kind).length));
  const edgeRows = EDGE_KINDS.map((kind) => {
    const ofKind = edges.filter((edge) => edge.kind === kind);
    return row(kind, ofKind.length, ofKind.filter(({ basis }) => basis === 'INFERRED').length);
  });
  const nodeTable = [row('Nodes', 'number'), row('---', '---:'), ...nodeRows, row('all', nodes.length)];
  const edgeTable = [row('Edges', 'number', 'inferred'), row('---', '---:', '---:'), ...edgeRows];
  return `\n${nodeTable.join('\n')}\n\n${edgeTable.join('\n')}\n\n`;
}

function matchTable(): string {
  const { nodes } = readDatasetFolder(DEFAULT_DATASET_FOLDER);
  const rows = (['SKILL', 'TECHNOLOGY', 'ROLE'] as const).map((kind) => {
    const ofKind = nodes.flatMap((node) => (node.kind === kind ? [node] : []));
    const closenesses = ofKind.map(({ externalIds }) => externalIds.map((externalId) => closenessOf(externalId)));
    const near = closenesses.filter((each) => each.some((closeness) => closeness !== null)).length;
    const none = closenesses.filter((each) => each.length === 0).length;
    return row(kind, ofKind.length, near, ofKind.length - near - none, none);
  });
  const head = row('Kind', 'all', 'EXACT or CLOSE', 'only BROAD or NARROW', 'none');
  return `\n${[head, row('---', '---:', '---:', '---:', '---:'), ...rows].join('\n')}\n\n`;
}

function row(...cells: (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

const before = readFileSync(DOCUMENT, 'utf8');
const options = { ...(await resolveConfig(DOCUMENT)), filepath: DOCUMENT };
const after = await format(before.replace(COUNTS, countTables).replace(MATCHES, matchTable), options);
if (!process.argv.includes('--check')) writeFileSync(DOCUMENT, after);
else if (before !== after) {
  console.error('docs/data.md has outdated counts: run npm run docs.');
  process.exitCode = 1;
}
