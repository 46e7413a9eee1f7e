import { useState } from 'react';
import { Link } from 'react-router';
import { entityPath } from '../entity/paths';
import { setKnown, toggleKnown, useKnown } from '../known/known';
import { useKnownSkills } from '../known/use-known-skills';
import { QueryResult } from '../ui/query-result';
import { Section } from '../ui/section';

const INITIAL_COUNT = 60;

/** The user's known skills; each can be removed. */
export function KnownList() {
  const known = useKnown();
  const result = useKnownSkills(known);
  return (
    <Section title="Skills you know" id="known" count={known.length} aside={known.length > 0 && <ClearAll />}>
      <p className="quiet">
        {known.length === 0 &&
          'Mark skills as known on any page: plans, role matches and recommendations take them into account. '}
        Your skills are stored only in this browser.
      </p>
      <QueryResult result={result} what="your skills">
        {(skills) => (
          <KnownChips skills={skills.filter((skill) => skill !== null).filter(({ id }) => known.includes(id))} />
        )}
      </QueryResult>
    </Section>
  );
}

function KnownChips({ skills }: { skills: { id: string; name: string }[] }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="chips">
        {skills.slice(0, all ? undefined : INITIAL_COUNT).map(({ id, name }) => (
          <li key={id} className="chip">
            <Link to={entityPath(id)}>{name}</Link>
            <button type="button" className="chip-remove" aria-label={`Remove ${name}`} onClick={() => toggleKnown(id)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      {!all && skills.length > INITIAL_COUNT && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {skills.length}
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
