import { KnownSkillsDocument, type KnownSkillsQuery } from '../api/generated/graphql';
import { request } from '../api/request';
import { chunksOf } from '../ui/chunks';

type KnownSkill = Extract<KnownSkillsQuery['nodes'][number], { __typename: 'Skill' }>;

/** As many as the API tells at once. */
const AT_ONCE = 100;

/** What ids stand for in the loaded graph; null for each that it lacks, or that is no skill. */
export async function skillsOf(ids: readonly string[], signal?: AbortSignal): Promise<(KnownSkill | null)[]> {
  const answers = await Promise.all(
    chunksOf(ids, AT_ONCE).map((chunk) => request(KnownSkillsDocument, { ids: chunk }, signal)),
  );
  return answers.flatMap(({ nodes }) => nodes.map((node) => (node?.__typename === 'Skill' ? node : null)));
}
