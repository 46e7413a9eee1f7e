import { useMutation } from '@tanstack/react-query';
import { type SkillFilter, SkillIdsDocument } from '../api/generated/graphql';
import { request, type RequestError } from '../api/request';
import { counted } from '../ui/counted';
import { knownNow, setKnown } from './known';
import './known.css';

/** The API takes at most 2,000 known ids; more than a few hundred at one press would be a slip. */
const AT_MOST = 400;

/** Ticks all skills of a role, a level, an area, …; at second thought takes it back. */
export function KnowAll({ filter, count }: { filter: SkillFilter; count: number }) {
  const know = useMutation<readonly string[], RequestError>({
    mutationFn: async () => {
      const ids = await idsOf(filter);
      const added = ids.filter((id) => !knownNow().includes(id));
      setKnown([...knownNow(), ...added]);
      return added;
    },
  });
  if (count === 0 || count > AT_MOST) return null;
  const takeBack = (added: readonly string[]) => {
    setKnown(knownNow().filter((id) => !added.includes(id)));
    know.reset();
  };
  return (
    <span className="know-all">
      {know.data ? (
        <button type="button" onClick={() => takeBack(know.data)}>
          Take it back
        </button>
      ) : (
        <button type="button" onClick={() => know.mutate()} aria-disabled={know.isPending}>
          I know all of these
        </button>
      )}
      <span role="status" className="quiet">
        {know.data && `${counted(know.data.length, 'skill')} more ticked`}
        {know.error?.message}
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
