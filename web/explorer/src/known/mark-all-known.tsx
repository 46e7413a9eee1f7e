import { useMutation } from '@tanstack/react-query';
import { type SkillFilter, SkillIdsDocument } from '../api/generated/graphql';
import type { RequestError } from '../api/request';
import { requestPages } from '../api/request-pages';
import { known as texts } from '../texts';
import { getMarks, setState } from './known';
import './known.css';
import { without } from './marks';

/** The API accepts at most 2,000 known ids; marking more than a few hundred at once is likely a mistake. */
const MAX_SKILLS = 400;

/** Marks all skills of a level, area or track as known. */
export function MarkAllKnown({ filter, count }: { filter: SkillFilter; count: number }) {
  const mutation = useMutation<readonly string[], RequestError>({
    mutationFn: async () => {
      const edges = await requestPages(SkillIdsDocument, { filter }, ({ skills }) => skills);
      const added = without(
        edges.map(({ node }) => node.id),
        getMarks().known,
      );
      setState(added, 'known');
      return added;
    },
  });
  if (count === 0 || count > MAX_SKILLS) return null;
  return (
    <span className="know-all">
      <button type="button" onClick={() => mutation.mutate()} aria-disabled={mutation.isPending}>
        {texts.markAll}
      </button>
      <span role="status" className="quiet">
        {mutation.data?.length === 0 && texts.allMarked}
        {mutation.error?.message}
      </span>
    </span>
  );
}
