import type { CypherSession } from './session.js';

/** Matches the name in `CREATE … INDEX name IF NOT EXISTS`; a constraint's index has the constraint's name. */
const CREATED_NAME = /^CREATE .*?(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/m;

/** Matches the name in `DROP INDEX name IF EXISTS`. */
const DROPPED_NAME = /^DROP INDEX (\w+) IF EXISTS/m;

/** The schema of every graph; the schema of vectors is created where they are made. */
const FOLDER = 'schema/';

/** Creates missing constraints and indexes, and drops those of earlier versions, in the order of the file names, and the GraphVersion node. */
export async function ensureSchema(session: CypherSession): Promise<void> {
  const [found, [version]] = await Promise.all([
    session.read<{ name: string }>('info/indexes'),
    session.read('info/version'),
  ]);
  const names = new Set(found.map(({ name }) => name));
  const statements = session.statementsOf('schema').filter(({ name }) => name.startsWith(FOLDER));
  const due = statements.filter(({ text }) => {
    const dropped = DROPPED_NAME.exec(text)?.[1];
    return dropped === undefined ? !names.has(CREATED_NAME.exec(text)?.[1] ?? '') : names.has(dropped);
  });
  for (const { name } of due) await session.changeSchema(name);
  if (!version) await session.write((run) => run('info/create-version'));
}
