import { useState } from 'react';
import { Link } from 'react-router';
import { addressOf } from '../entity/address';
import { setKnown, toggleKnown, useKnown } from '../known/known';
import { useKnownSkills } from '../known/use-known-skills';
import { Answered } from '../ui/answered';
import { Section } from '../ui/section';

const AT_ONCE = 60;

/** All that the visitor has ticked, to look over and to take back. */
export function KnownList() {
  const known = useKnown();
  const answer = useKnownSkills(known);
  return (
    <Section title="What you know" id="known" count={known.length} aside={known.length > 0 && <ForgetAll />}>
      <p className="quiet">
        {known.length === 0 &&
          'Tick a skill wherever it stands: plans, roles and what to learn next then reckon with it. '}
        It stays in this browser.
      </p>
      <Answered answer={answer} what="what you know">
        {(skills) => (
          <Ticked skills={skills.filter((skill) => skill !== null).filter(({ id }) => known.includes(id))} />
        )}
      </Answered>
    </Section>
  );
}

function Ticked({ skills }: { skills: { id: string; name: string }[] }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="chips">
        {skills.slice(0, all ? undefined : AT_ONCE).map(({ id, name }) => (
          <li key={id} className="chip">
            <Link to={addressOf(id)}>{name}</Link>
            <button
              type="button"
              className="chip-remove"
              aria-label={`I do not know ${name}`}
              onClick={() => toggleKnown(id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {!all && skills.length > AT_ONCE && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {skills.length}
        </button>
      )}
    </>
  );
}

/** Takes two presses, since there is no way back. */
function ForgetAll() {
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <button type="button" className="link-button" onClick={() => setSure(true)}>
        Forget all
      </button>
    );
  }
  return (
    <button type="button" className="link-button" onClick={() => setKnown([])} onBlur={() => setSure(false)} autoFocus>
      Really forget all
    </button>
  );
}
