import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { isSeq, parseDocument } from 'yaml';
import { type ApiKeyEntry, createApiKey, readApiKeys } from '../../src/auth/api-keys.js';
import { ACCESS_ROLES, type AccessRole } from '../../src/auth/viewer.js';
import { loadDotEnv } from '../../src/app/settings.js';
import { ConfigError } from '../../src/process/setting-types.js';

interface Options {
  name: string;
  role: AccessRole;
  file?: string;
}

export function apiKeyCommand(): Command {
  return new Command('api-key')
    .description('Creates an API key, prints it once, and appends its hash to the key file.')
    .requiredOption('--name <name>', 'the owner, as recorded in the history')
    .addOption(new Option('--role <role>', 'the role that it grants').choices(ACCESS_ROLES).makeOptionMandatory())
    .option('--file <path>', 'the key file (default: AUTH_API_KEYS_FILE)')
    .addHelpText('after', '\nExample:\n  npm run graph -- api-key --name importer --role curator --file api-keys.yaml')
    .action(async ({ name, role, file: path }: Options) => {
      loadDotEnv();
      const file = path ?? process.env.AUTH_API_KEYS_FILE;
      if (!file) throw new ConfigError('No key file: specify one with --file, or set AUTH_API_KEYS_FILE.');
      if (existsSync(file) && readApiKeys(file).some((entry) => entry.name === name)) {
        throw new ConfigError(
          `${file} already has a key with the name ${name}; choose another name, or remove that key first.`,
        );
      }
      const { key, entry } = createApiKey(name, role);
      await append(file, entry);
      console.error(`Added to ${file}. This is the key; it is not shown again:`);
      console.log(key);
    });
}

/** Keeps comments and layout. The file is readable by its owner only. */
async function append(file: string, entry: ApiKeyEntry): Promise<void> {
  const document = parseDocument(existsSync(file) ? await readFile(file, 'utf8') : '');
  if (isSeq(document.contents)) document.add(document.createNode(entry));
  else document.contents = document.createNode([entry]) as never;
  await writeFile(`${file}.new`, document.toString(), { mode: 0o600 });
  await rename(`${file}.new`, file);
}
