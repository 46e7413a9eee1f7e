import type { Command } from 'commander';
import { apiKeyCommand } from './api-key.js';
import { applyCommand } from './apply.js';
import { checkCommand } from './check.js';
import { diffCommand } from './diff.js';
import { emptyCommand } from './empty.js';
import { exportCommand } from './export.js';
import { historyCommand, pruneCommand, touchCommand } from './history.js';
import { importCommand } from './import.js';
import { revertCommand } from './revert.js';
import { suggestMatchesCommand } from './suggest-matches.js';

/** The commands of `npm run graph --`. */
export function graphCommands(): Command[] {
  return [
    importCommand(),
    exportCommand(),
    checkCommand(),
    suggestMatchesCommand(),
    diffCommand(),
    applyCommand(),
    revertCommand(),
    emptyCommand(),
    historyCommand(),
    pruneCommand(),
    touchCommand(),
    apiKeyCommand(),
  ];
}
