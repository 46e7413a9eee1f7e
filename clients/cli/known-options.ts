import type { Command } from 'commander';
import type { KnownAt } from '../documents.generated.js';
import { WORDING } from '../wording.js';
import { ids, idsAtLevels } from './values.js';

/** The values of the options, as parsed. */
export interface KnownOptions {
  known?: string[];
  knownAt?: KnownAt[];
  unknown?: string[];
}

/** Adds the options for what the learner knows, and does not know. */
export function withKnownOptions(command: Command): Command {
  return command
    .option('--known <id...>', `${WORDING.known}; @file or - reads ids from a file or standard input`, ids)
    .option('--known-at <id=level...>', `${WORDING.knownAt}, such as skill:sql=level:intermediate`, idsAtLevels)
    .option('--unknown <id...>', WORDING.unknown, ids);
}

/** The options as variables of a query. */
export function knownVariables({ known = [], knownAt = [], unknown = [] }: KnownOptions): Required<KnownOptions> {
  return { known, knownAt, unknown };
}
