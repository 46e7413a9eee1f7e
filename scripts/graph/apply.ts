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
      'Applies the changes of a file, as the mutation applyChanges does: in one transaction, all or nothing.',
    )
    .argument('<file>', 'JSON: a list of changes; - for standard input')
    .option('--dry-run', 'print what would change without changing it')
    .option('--change-id <id>', 'applies these changes once, however often they are sent with the same id')
    .option('--comment <text>', 'a comment for the history')
    .option('--json', 'print what changed as JSON')
    .addHelpText(
      'after',
      `
Examples:
  npm run graph -- apply changes.json --dry-run
  npm run graph -- check --suggest changes.json; npm run graph -- apply changes.json --comment "as check suggests"
  echo '[{"removeEdge":{"kind":"REQUIRES","from":"skill:a","to":"skill:b"}}]' | npm run graph -- apply -

Exit codes: 0 applied, 1 failed, nothing was changed, 2 usage error.`,
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
  const content = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  try {
    return JSON.parse(content);
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
  const conclusion = applied ? `Applied as ${changeId}: the graph is at version ${version}.` : 'Nothing was changed.';
  return [...lines, conclusion].join('\n');
}
