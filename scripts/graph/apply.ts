import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Command, Option } from 'commander';
import { applyChanges } from '../../src/services/apply-changes.js';
import { isReviewFile } from '../../src/review/review-file.js';
import { ImportError } from '../../src/imports/item.js';
import { applyReview, type ReviewOptions } from './apply-review.js';
import { commandUser, print, withCommandGraph } from './command.js';
import type { ChangeItemRecord, ChangeOutcome } from '../../src/model/changes.js';
import { edgeKey } from '../../src/model/dataset-content.js';

interface Options extends ReviewOptions {
  changeId?: string;
}

export function applyCommand(): Command {
  return new Command('apply')
    .description(
      'Applies the changes of a file, as the mutation applyChanges does: in one transaction, all or nothing. Of a review ' +
        'file (import --dry-run --out), applies the accepted items, in batches, as an import does; all are checked first.',
    )
    .argument('<file>', 'JSON: a list of changes; - for standard input; or a review file')
    .option('--dry-run', 'print what would change without changing it')
    .option('--change-id <id>', 'applies these changes once, however often they are sent with the same id')
    .option('--comment <text>', 'a comment for the history')
    .option('--accept-undecided', 'of a review file, apply the items without a decision as well')
    .addOption(new Option('--revert', 'of a review file, undo what an interrupted run has written').conflicts('dryRun'))
    .option('--json', 'print what changed as JSON')
    .addHelpText(
      'after',
      `
Examples:
  npm run graph -- apply changes.json --dry-run
  npm run graph -- apply review.jsonl --comment "the autumn release"
  npm run graph -- check --suggest changes.json; npm run graph -- apply changes.json --comment "as check suggests"
  echo '[{"removeEdge":{"kind":"REQUIRES","from":"skill:a","to":"skill:b"}}]' | npm run graph -- apply -

Exit codes: 0 applied, 1 failed, 2 usage error. On failure nothing was changed, unless a review file was interrupted
between batches: the same command resumes it.`,
    )
    .action(apply);
}

async function apply(file: string, { json, changeId, ...options }: Options, command: Command): Promise<void> {
  const { acceptUndecided, revert, ...writing } = options;
  if (file !== '-' && (await isReviewFile(file))) {
    if (changeId !== undefined) command.error('error: --change-id is only for a list of changes', { exitCode: 2 });
    return applyReview(file, { ...options, ...(json && { json }) });
  }
  if (acceptUndecided || revert) {
    command.error('error: --accept-undecided and --revert are only for a review file', { exitCode: 2 });
  }
  const changes = await readJson(file);
  const outcome = await withCommandGraph(({ curation }) =>
    applyChanges(curation, changes, { by: commandUser(), changeId, ...writing }),
  );
  print(outcome, json, () => describeOutcome(outcome));
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

/** The items with their signs, and whether they were applied. */
export function describeOutcome({ items, applied, version, changeId }: ChangeOutcome): string {
  const lines = items.map(({ action, id, edge, mergedInto }) => {
    const key = edge ? edgeKey(edge) : id;
    return `${SIGNS[action]} ${key}${mergedInto === null ? '' : ` → ${mergedInto}`}`;
  });
  const conclusion = applied ? `Applied as ${changeId}: the graph is at version ${version}.` : 'Nothing was changed.';
  return [...lines, conclusion].join('\n');
}
