import { useState } from 'react';
import { RevertChangeDocument } from '../api/generated/graphql';
import { curation as texts } from '../texts';
import { CommentField } from './comment-field';
import { Conflicts } from './conflicts';
import { useGraphQLMutation } from './use-graphql-mutation';

interface UndoButtonProps {
  version: number;
  /** the number of nodes and edges that the change concerns, of which the page may show a part */
  count: number;
  isImport: boolean;
}

/** Takes back a change of the graph as a new change, after a confirmation with a comment. */
export function UndoButton({ version, count, isImport }: UndoButtonProps) {
  const [isAsked, setIsAsked] = useState(false);
  const [comment, setComment] = useState('');
  const { mutate, isPending, error, reset } = useGraphQLMutation(RevertChangeDocument);
  if (!isAsked) {
    return (
      <button type="button" onClick={() => setIsAsked(true)}>
        {texts.historyPage.undo}
        <span className="visually-hidden"> {texts.historyPage.version(version)}</span>
      </button>
    );
  }
  const cancel = () => {
    reset();
    setIsAsked(false);
  };
  const undo = () =>
    isPending || mutate({ version, comment: comment.trim() || null }, { onSuccess: () => setIsAsked(false) });
  return (
    <div className="decision" role="group" aria-label={texts.historyPage.confirmUndo}>
      <p>{isImport ? texts.historyPage.undoImport : texts.historyPage.undoExplained(count)}</p>
      <CommentField label={texts.historyPage.undoComment} value={comment} onChange={setComment} />
      {error && <Conflicts error={error} explanation={texts.historyPage.conflict} />}
      <p className="decision-buttons">
        <button type="button" className="button-primary" aria-disabled={isPending} onClick={undo}>
          {texts.historyPage.confirmUndo}
        </button>
        <button type="button" onClick={cancel}>
          {texts.historyPage.cancel}
        </button>
      </p>
    </div>
  );
}
