import type { RecordedChangeFragment } from '../api/generated/graphql';
import { curation as texts } from '../texts';
import { useAccess } from './access';
import { formatTime } from './format-time';
import { ItemList } from './item-list';
import { UndoButton } from './undo-button';

/** A write of the history: who, when, why, and what it changed. */
export function RecordedChange({ change }: { change: RecordedChangeFragment }) {
  const { version, at, by, comment, items, counts } = change;
  const { mayDecide } = useAccess();
  const count = counts.created + counts.changed + counts.deleted;
  return (
    <article className="recorded-change">
      <p className="proposal-head">
        <b>{texts.historyPage.version(version)}</b>{' '}
        <span className="quiet">
          {texts.queue.by(by)}, {formatTime(at)}
        </span>
      </p>
      {comment && (
        <p dir="auto" className="proposal-comment">
          {comment}
        </p>
      )}
      {items ? (
        <ItemList items={items} />
      ) : (
        <p className="quiet">
          {texts.diff.notListed} {texts.diff.counts(counts.created, counts.changed, counts.deleted)}
        </p>
      )}
      {items && mayDecide && <UndoButton version={version} count={count} isImport={change.import != null} />}
    </article>
  );
}
