import type { StoredModel } from '../ports/vector-store.js';
import type { CypherSession } from './session.js';

/** The models whose vectors the database has, the last used first. */
export function storedModels(session: CypherSession): Promise<StoredModel[]> {
  return session.read<StoredModel>('vectors/models');
}
