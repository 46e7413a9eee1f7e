import type { CypherSession } from './session.js';

/** The name in `CREATE … INDEX name IF NOT EXISTS`; a constraint's index has the constraint's name. */
const MADE = /^CREATE .*?(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/m;

/** Constraints and indexes, each made where it is missing, in the order of the files' names; then the counter of writes. */
export async function ensureSchema(session: CypherSession): Promise<void> {
  const found = await session.read<{ name: string }>('info/indexes');
  const names = new Set(found.map(({ name }) => name));
  const missing = session.statementsOf('schema').filter(({ text }) => !names.has(MADE.exec(text)?.[1] ?? ''));
  for (const { name } of missing) await session.changeSchema(name);
  const [counter] = await session.read('info/version');
  if (!counter) await session.write((run) => run('info/create-version'));
}
