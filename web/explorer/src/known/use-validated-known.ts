import { useEffect, useState } from 'react';
import { getAllIds, separateForeignIds } from './known';
import { fetchKnownEntities } from './known-entities';

/**
 * Validates the stored ids against the loaded graph, once. The browser may have stored ids of another graph at the same
 * URL, and a query with an unknown id would be rejected.
 *
 * @returns whether validation has finished
 */
export function useValidatedKnown(): boolean {
  const [isValidated, setIsValidated] = useState(getAllIds().length === 0);
  useEffect(() => {
    if (isValidated) return;
    // on failure, the queries of the page report the error
    void validateKnown()
      .catch(() => undefined)
      .finally(() => setIsValidated(true));
  }, [isValidated]);
  return isValidated;
}

async function validateKnown(): Promise<void> {
  const ids = getAllIds();
  const entities = await fetchKnownEntities(ids);
  separateForeignIds(new Map(ids.flatMap((id, index) => (entities[index] ? [[id, entities[index].id]] : []))));
}
