import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Command } from 'commander';
import { applyChanges } from '../../src/services/apply-changes.js';
import { ImportError } from '../../src/imports/item.js';
import { commandUser, print, withCommandGraph } from './command.js';
import type { ChangeItemRecord, ChangeOutcome } from '../../src/model/changes.js';
import { edgeKey } from '../../src/model/dataset-content.js';

interface Options {
  dryRun?: true;
  changeId?: string;
  comment?: string;
  json?: true;
}

export function applyCommand(): Command {
  return new Command('apply')
    .description(
      'Makes the changes of a file, as the mutation applyChanges takes them: one transaction, all or nothing.',
    )
    .argument('<file>', 'JSON: a list of changes; - for standard input')
    .option('--dry-run', 'tell what would change, and change nothing')
    .option('--change-id <id>', 'the same changes under the same id are made once, however often they are sent')
    .option('--comment <text>', 'why, for the history')
    .option('--json', 'print what changed as JSON')
    .addHelpText(
      'after',
      `
Examples:
  npm run graph -- apply changes.json --dry-run
  npm run graph -- check --suggest changes.json; npm run graph -- apply changes.json --comment "as check suggests"
  echo '[{"removeEdge":{"kind":"REQUIRES","from":"skill:a","to":"skill:b"}}]' | npm run graph -- apply -

Exit codes: 0 made, 1 not made, and nothing has changed, 2 called in a wrong way.`,
    )
    .action(apply);
}

async function apply(file: string, { json, ...options }: Options): Promise<void> {
  const changes = await readJson(file);
  const outcome = await withCommandGraph(({ curation }) =>
    applyChanges(curation, changes, { by: commandUser(), ...options }),
  );
  print(outcome, json, () => describe(outcome));
}

async function readJson(file: string): Promise<unknown> {
  const given = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  try {
    return JSON.parse(given);
  } catch (error) {
    throw new ImportError(`${file === '-' ? 'standard input' : file}: not JSON: ${(error as Error).message}`);
  }
}

const SIGNS: Record<ChangeItemRecord['action'], string> = { CREATED: '+', CHANGED: '~', DELETED: '-', MERGED: '-' };

function describe({ items, applied, version, changeId }: ChangeOutcome): string {
  const lines = items.map(({ action, id, edge, mergedInto }) => {
    const key = edge ? edgeKey(edge) : id;
    return `${SIGNS[action]} ${key}${mergedInto === null ? '' : ` → ${mergedInto}`}`;
  });
  const ended = applied ? `Made as ${changeId}: the graph is at version ${version}.` : 'Nothing was changed.';
  return [...lines, ended].join('\n');
}
