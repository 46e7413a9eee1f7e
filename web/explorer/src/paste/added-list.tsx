import { paste as texts } from '../texts';
import type { Decisions } from './findings';
import { setConfirmed, type Side } from './pasted';

/** What the user has added to a text, as checkboxes. */
export function AddedList({ side, decisions: { added, confirmed } }: { side: Side; decisions: Decisions }) {
  if (added.length === 0) return null;
  return (
    <fieldset className="paste-checks">
      <legend>{texts.added}</legend>
      {added.map(({ id, name }) => (
        <div key={id} className="paste-check">
          <label>
            <input
              type="checkbox"
              checked={confirmed[id] ?? true}
              onChange={({ target }) => setConfirmed(side, id, target.checked)}
            />
            <span className="paste-check-name">{name}</span>
          </label>
        </div>
      ))}
    </fieldset>
  );
}
