import type { CypherSession } from './session.js';

/** Constraints and indexes, each made where it is missing, in the order of the files' names; then the counter of writes. */
export async function ensureSchema(session: CypherSession): Promise<void> {
  for (const name of session.namesOf('schema')) await session.changeSchema(name);
  await session.write((run) => run('info/create-version'));
}
