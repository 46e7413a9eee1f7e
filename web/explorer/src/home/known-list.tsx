import { useState } from 'react';
import { Link } from 'react-router';
import { entityPath } from '../entity/paths';
import { setKnown, toggleKnown, useKnown } from '../known/known';
import { useKnownEntities } from '../known/use-known-entities';
import { QueryResult } from '../ui/query-result';
import { Section } from '../ui/section';

const INITIAL_COUNT = 60;

/** What the user knows; each can be removed. */
export function KnownList() {
  const known = useKnown();
  const result = useKnownEntities(known);
  return (
    <Section title="What you know" id="known" count={known.length} aside={known.length > 0 && <ClearAll />}>
      <p className="quiet">
        {known.length === 0 &&
          'Mark skills as known on any page: plans, role matches and recommendations take them into account. '}
        This is stored only in this browser.
      </p>
      <QueryResult result={result} what="what you know">
        {(entities) => (
          <KnownChips entities={entities.filter((entity) => entity !== null).filter(({ id }) => known.includes(id))} />
        )}
      </QueryResult>
    </Section>
  );
}

function KnownChips({ entities }: { entities: { id: string; name: string }[] }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="chips">
        {entities.slice(0, all ? undefined : INITIAL_COUNT).map(({ id, name }) => (
          <li key={id} className="chip">
            <Link to={entityPath(id)} dir="auto">
              {name}
            </Link>
            <button type="button" className="chip-remove" aria-label={`Remove ${name}`} onClick={() => toggleKnown(id)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      {!all && entities.length > INITIAL_COUNT && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {entities.length}
        </button>
      )}
    </>
  );
}

/** Requires a second click because it cannot be undone. */
function ClearAll() {
  const [confirming, setConfirming] = useState(false);
  if (!confirming) {
    return (
      <button type="button" className="link-button" onClick={() => setConfirming(true)}>
        Clear all
      </button>
    );
  }
  return (
    <button
      type="button"
      className="link-button"
      onClick={() => setKnown([])}
      onBlur={() => setConfirming(false)}
      autoFocus
    >
      Confirm: clear all
    </button>
  );
}
