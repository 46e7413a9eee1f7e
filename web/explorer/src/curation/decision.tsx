import { useState } from 'react';
import { DecideProposalDocument } from '../api/generated/graphql';
import { curation as texts } from '../texts';
import { CommentField } from './comment-field';
import { Conflicts } from './conflicts';
import type { Proposal } from './proposals-page';
import { useGraphQLMutation } from './use-graphql-mutation';

interface DecisionProps {
  proposal: Proposal;
  /** the keys of the items to accept */
  accepted: readonly string[];
}

/** Accepts the selected items of a proposal, or rejects it, with a comment. */
export function Decision({ proposal: { id, items }, accepted }: DecisionProps) {
  const [comment, setComment] = useState('');
  const { mutate, isPending, error } = useGraphQLMutation(DecideProposalDocument);
  const isWhole = accepted.length === items.length;
  const decide = (accept: boolean) => {
    if (isPending) return;
    const chosen = accept && !isWhole ? [...accepted] : null;
    mutate({ id, accept, items: chosen, comment: comment.trim() || null });
  };
  return (
    <div className="decision">
      <CommentField label={texts.queue.comment} value={comment} onChange={setComment} />
      {error && <Conflicts error={error} explanation={texts.queue.conflict} />}
      <p className="decision-buttons">
        <button
          type="button"
          className="button-primary"
          aria-disabled={isPending || accepted.length === 0}
          onClick={() => accepted.length > 0 && decide(true)}
        >
          {isWhole ? texts.queue.accept : texts.queue.acceptSome(accepted.length, items.length)}
        </button>
        <button type="button" aria-disabled={isPending} onClick={() => decide(false)}>
          {texts.queue.reject}
        </button>
      </p>
    </div>
  );
}
