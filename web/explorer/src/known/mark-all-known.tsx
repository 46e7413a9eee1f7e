import { useMutation } from '@tanstack/react-query';
import { type SkillFilter, SkillIdsDocument } from '../api/generated/graphql';
import { request, type RequestError } from '../api/request';
import { formatCount } from '../ui/format-count';
import { getKnown, setKnown } from './known';
import './known.css';

/** The API accepts at most 2,000 known ids; marking more than a few hundred at once is likely a mistake. */
const MAX_SKILLS = 400;

/** Marks all skills of a level, area or track as known; can be undone. */
export function MarkAllKnown({ filter, count }: { filter: SkillFilter; count: number }) {
  const mutation = useMutation<readonly string[], RequestError>({
    mutationFn: async () => {
      const ids = await idsOf(filter);
      const added = ids.filter((id) => !getKnown().includes(id));
      setKnown([...getKnown(), ...added]);
      return added;
    },
  });
  if (count === 0 || count > MAX_SKILLS) return null;
  const undo = (added: readonly string[]) => {
    setKnown(getKnown().filter((id) => !added.includes(id)));
    mutation.reset();
  };
  return (
    <span className="know-all">
      {mutation.data ? (
        <button type="button" onClick={() => undo(mutation.data)}>
          Undo
        </button>
      ) : (
        <button type="button" onClick={() => mutation.mutate()} aria-disabled={mutation.isPending}>
          I know all of these
        </button>
      )}
      <span role="status" className="quiet">
        {mutation.data && `${formatCount(mutation.data.length, 'skill')} marked as known`}
        {mutation.error?.message}
      </span>
    </span>
  );
}

async function idsOf(filter: SkillFilter): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null | undefined = null;
  do {
    const { skills }: { skills: Page } = await request(SkillIdsDocument, { filter, after });
    ids.push(...skills.edges.map(({ node }) => node.id));
    after = skills.pageInfo.hasNextPage ? skills.pageInfo.endCursor : null;
  } while (after);
  return ids;
}

interface Page {
  edges: { node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}
