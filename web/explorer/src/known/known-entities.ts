import { NamesDocument, type NamesQuery } from '../api/generated/graphql';
import { request } from '../api/request';
import { chunk } from '../ui/chunk';

type KnownEntity = NonNullable<NamesQuery['nodes'][number]> & { name: string };

/** The API's limit. */
const MAX_IDS_PER_REQUEST = 100;

/** Kinds that stand for no skills, so that they can be neither known nor unknown. */
const OTHER_KINDS = ['Source', 'Task', 'Resource'];

/** Fetches entities by id; null for each id that is missing from the loaded graph or stands for no skills. */
export async function fetchKnownEntities(
  ids: readonly string[],
  signal?: AbortSignal,
): Promise<(KnownEntity | null)[]> {
  const answers = await Promise.all(
    chunk(ids, MAX_IDS_PER_REQUEST).map((chunk) => request(NamesDocument, { ids: chunk }, { signal })),
  );
  return answers.flatMap(({ nodes }) => nodes.map((node) => (isKnownEntity(node) ? node : null)));
}

function isKnownEntity(node: NamesQuery['nodes'][number]): node is KnownEntity {
  return node !== null && 'name' in node && !OTHER_KINDS.includes(node.__typename);
}
