import { type EntityKind, ResolveNamesDocument, type ResolveNamesQuery } from './documents.generated.js';
import type { Executor } from './request.js';

/** The names of one request. */
const BATCH = 300;

/** What names mean, however many they are. */
export async function resolveNames(
  execute: Executor,
  names: readonly string[],
  kinds: EntityKind[] | undefined,
): Promise<ResolveNamesQuery> {
  const resolved: ResolveNamesQuery['resolveNames'] = [];
  for (let from = 0; from < names.length; from += BATCH) {
    const data = await execute(ResolveNamesDocument, { names: names.slice(from, from + BATCH), kinds });
    resolved.push(...data.resolveNames);
  }
  return { resolveNames: resolved };
}
