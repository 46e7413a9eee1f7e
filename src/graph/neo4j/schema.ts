import type { CypherSession } from './session.js';

/** Matches the name in `CREATE … INDEX name IF NOT EXISTS`; a constraint's index has the constraint's name. */
const CREATED_NAME = /^CREATE .*?(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/m;

/** Creates missing constraints and indexes, in the order of the file names, and the GraphVersion node. */
export async function ensureSchema(session: CypherSession): Promise<void> {
  const found = await session.read<{ name: string }>('info/indexes');
  const names = new Set(found.map(({ name }) => name));
  const missing = session.statementsOf('schema').filter(({ text }) => !names.has(CREATED_NAME.exec(text)?.[1] ?? ''));
  for (const { name } of missing) await session.changeSchema(name);
  const [version] = await session.read('info/version');
  if (!version) await session.write((run) => run('info/create-version'));
}
