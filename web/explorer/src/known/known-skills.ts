import { KnownSkillsDocument, type KnownSkillsQuery } from '../api/generated/graphql';
import { request } from '../api/request';
import { chunk } from '../ui/chunk';

type KnownSkill = Extract<KnownSkillsQuery['nodes'][number], { __typename: 'Skill' }>;

/** The API's limit. */
const MAX_IDS_PER_REQUEST = 100;

/** Fetches skills by id; null for each id that is missing from the loaded graph or is not a skill. */
export async function fetchSkills(ids: readonly string[], signal?: AbortSignal): Promise<(KnownSkill | null)[]> {
  const answers = await Promise.all(
    chunk(ids, MAX_IDS_PER_REQUEST).map((chunk) => request(KnownSkillsDocument, { ids: chunk }, signal)),
  );
  return answers.flatMap(({ nodes }) => nodes.map((node) => (node?.__typename === 'Skill' ? node : null)));
}
