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
    .description('Makes a key for a machine, prints it once, and appends its hash to the file of keys.')
    .requiredOption('--name <name>', 'whose it is, as the history will have it')
    .addOption(new Option('--role <role>', 'what it may do').choices(ACCESS_ROLES).makeOptionMandatory())
    .option('--file <path>', 'the file of keys; by default what AUTH_API_KEYS_FILE names')
    .addHelpText('after', '\nExample:\n  npm run graph -- api-key --name importer --role curator --file api-keys.yaml')
    .action(async ({ name, role, file: given }: Options) => {
      loadDotEnv();
      const file = given ?? process.env.AUTH_API_KEYS_FILE;
      if (!file) throw new ConfigError('There is no file of keys: name one by --file, or set AUTH_API_KEYS_FILE.');
      if (existsSync(file) && readApiKeys(file).some((entry) => entry.name === name)) {
        throw new ConfigError(`${file} has a key of the name ${name} already; choose another, or remove it first.`);
      }
      const { key, entry } = createApiKey(name, role);
      await append(file, entry);
      console.error(`Added to ${file}. This is the key; it is shown only now:`);
      console.log(key);
    });
}

/** Keeps comments and layout; the file is readable by its owner alone. */
async function append(file: string, entry: ApiKeyEntry): Promise<void> {
  const document = parseDocument(existsSync(file) ? await readFile(file, 'utf8') : '');
  if (isSeq(document.contents)) document.add(document.createNode(entry));
  else document.contents = document.createNode([entry]) as never;
  await writeFile(`${file}.new`, document.toString(), { mode: 0o600 });
  await rename(`${file}.new`, file);
}
