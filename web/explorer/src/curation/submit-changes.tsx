import { type FormEvent, useId, useState } from 'react';
import { Link } from 'react-router';
import {
  ApplyChangesDocument,
  type ApplyChangesMutation,
  type ChangeInput,
  ProposeChangesDocument,
} from '../api/generated/graphql';
import type { RequestError } from '../api/request';
import { curation as texts } from '../texts';
import { formatList } from '../ui/format-list';
import { useNames } from '../ui/use-names';
import { useAccess } from './access';
import { type ChangeError, locateError } from './change-error';
import type { PlannedChange } from './changes';
import { describeChange, idsIn } from './describe-change';
import { fieldLabel } from './labels';
import { useGraphQLMutation } from './use-graphql-mutation';

interface SubmitChangesProps {
  changes: readonly PlannedChange[];
  /** called with what was changed when they were applied */
  onApplied: (items: ApplyChangesMutation['applyChanges']['items']) => void;
  /** called with what the API says is wrong, and with null before each attempt */
  onError?: (error: ChangeError | null) => void;
}

/** Shows changes with a comment, and applies them as one change or proposes them, by what the caller may do. */
export function SubmitChanges({ changes, onApplied, onError }: SubmitChangesProps) {
  const { mayDecide } = useAccess();
  const apply = useGraphQLMutation(ApplyChangesDocument);
  const propose = useGraphQLMutation(ProposeChangesDocument);
  const [comment, setComment] = useState('');
  const commentId = useId();
  const isPending = apply.isPending || propose.isPending;
  const error = apply.error ?? propose.error;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending || changes.length === 0) return;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const isApplied = mayDecide && submitter?.getAttribute('value') !== 'propose';
    const variables = { changes: changes.map(({ input }) => input as ChangeInput), comment: comment.trim() || null };
    onError?.(null);
    try {
      if (isApplied) onApplied((await apply.mutateAsync(variables)).applyChanges.items);
      else await propose.mutateAsync(variables);
    } catch (failure) {
      onError?.(locateError(failure as RequestError, changes));
    }
  };
  if (propose.isSuccess) return <Proposed />;
  return (
    <form className="submit-changes" onSubmit={(event) => void submit(event)}>
      <h2>{texts.submit.title}</h2>
      <ChangeSummary changes={changes} />
      <label htmlFor={commentId} className="field-label">
        {texts.submit.comment}
      </label>
      <textarea
        id={commentId}
        dir="auto"
        rows={2}
        maxLength={2_000}
        aria-describedby={`${commentId}-hint`}
        value={comment}
        onChange={({ target }) => setComment(target.value)}
      />
      <p id={`${commentId}-hint`} className="field-hint">
        {texts.submit.commentHint}
      </p>
      {error && <Failure error={error} changes={changes} />}
      <p className="actions">
        {mayDecide && (
          <button
            type="submit"
            value="apply"
            className="button-primary"
            aria-disabled={isPending || changes.length === 0}
          >
            {apply.isPending ? texts.submit.sending : texts.submit.apply}
          </button>
        )}
        <button
          type="submit"
          value="propose"
          className={mayDecide ? undefined : 'button-primary'}
          aria-disabled={isPending || changes.length === 0}
        >
          {propose.isPending ? texts.submit.sending : texts.submit.propose}
        </button>
      </p>
    </form>
  );
}

function Proposed() {
  return (
    <div className="submit-changes" role="status">
      <p>{texts.submit.proposed}</p>
      <Link to="/curation">{texts.submit.seeProposals}</Link>
    </div>
  );
}

function ChangeSummary({ changes }: { changes: readonly PlannedChange[] }) {
  const nameOf = useNames(changes.flatMap(({ input }) => idsIn(input)));
  if (changes.length === 0) return <p className="quiet">{texts.submit.nothing}</p>;
  return (
    <ul className="bullets">
      {changes.map(({ target, fields, input }) => (
        <li key={target} dir="auto">
          {fields.length > 0
            ? texts.submit.fields(
                formatList(
                  fields.map((field) => fieldLabel(field).toLowerCase()),
                  fields.length,
                ),
              )
            : describeChange(input, nameOf)}
        </li>
      ))}
    </ul>
  );
}

/** What the API says, with a way out of a conflict. */
export function Failure({ error, changes }: { error: RequestError; changes: readonly PlannedChange[] }) {
  const { cycle, version } = error.details;
  const ids = Array.isArray(cycle) ? (cycle as string[]) : [];
  const nameOf = useNames(ids);
  if (ids.length > 0) {
    return (
      <p className="field-error" role="alert">
        {texts.submit.cycle(ids.map(nameOf).join(' → '))}
      </p>
    );
  }
  if (error.code === 'CONFLICT' && version !== undefined) {
    return (
      <div role="alert">
        <p className="field-error">{texts.submit.conflict}</p>
        <button type="button" onClick={() => location.reload()}>
          {texts.submit.reload}
        </button>
      </div>
    );
  }
  const { target, field, message } = locateError(error, changes);
  const isBesideField = target !== null && field !== null;
  return (
    <p className="field-error" role={isBesideField ? undefined : 'alert'}>
      {field === null ? message : `${fieldLabel(field)}: ${message}`}
    </p>
  );
}
