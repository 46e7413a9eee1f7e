import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { known as texts } from '../texts';
import type { Change } from './change';
import { dismissLastChange, undoLastChange, useLastChange } from './known';
import './undo-message.css';
import { useKnownEntities } from './use-known-entities';

/** The last change of what the user marked, with Undo. It stays until it is closed, or until another page is opened. */
export function UndoMessage() {
  const change = useLastChange();
  const { pathname } = useLocation();
  useEffect(dismissLastChange, [pathname]);
  return (
    // in the page before it has a text, so that screen readers read the text
    <div role="status" className="undo-place">
      {change && (
        <div className="undo-message">
          <p>
            <Description change={change} />
          </p>
          <button type="button" onClick={() => leave(undoLastChange)}>
            {texts.undo}
          </button>
          <button
            type="button"
            className="undo-message-close"
            aria-label={texts.close}
            onClick={() => leave(dismissLastChange)}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}

/** The buttons disappear: focus moves to the page. */
function leave(action: () => void): void {
  action();
  document.getElementById('main')?.focus({ preventScroll: true });
}

/** Names one id, and counts several. */
function Description({ change: { ids, outcome } }: { change: Change }) {
  const single = ids.length === 1 ? ids : [];
  const { data, isPlaceholderData, isPending } = useKnownEntities(single);
  if (single.length > 0 && (isPlaceholderData || isPending)) return null;
  const areSkills = ids.every((id) => id.startsWith('skill:'));
  const name = single.length > 0 ? data?.[0]?.name : undefined;
  return texts.changed[outcome](name ?? (areSkills ? texts.skills(ids.length) : texts.entries(ids.length)));
}
