import { useState } from 'react';
import { setKnown, toggleKnown, useKnown } from '../known/known';
import { useKnownSkills } from '../known/use-known-skills';
import { formatCount } from '../ui/format-count';
import { EntityPicker } from './entity-picker';
import { RemoveButton } from './remove-button';
import { useShowMore } from './use-show-more';

/** The user's known skills: add by name, remove, and clear with undo. */
export function KnownForm() {
  const known = useKnown();
  const [cleared, setCleared] = useState<readonly string[]>([]);
  const add = (ids: readonly string[]) => {
    setCleared([]);
    setKnown([...known, ...ids]);
  };
  const clear = () => {
    setCleared(known);
    setKnown([]);
  };
  return (
    <div className="plan-known">
      <EntityPicker
        label="Skills you know"
        placeholder="A skill"
        kinds={['SKILL']}
        picked={known}
        onPick={(id) => add([id])}
      />
      {known.length > 0 && <KnownList known={known} clear={clear} />}
      <div role="status">
        {cleared.length > 0 && (
          <p className="plan-cleared">
            {formatCount(cleared.length, 'skill')} removed.{' '}
            <button type="button" autoFocus onClick={() => add(cleared)}>
              Undo
            </button>
          </p>
        )}
      </div>
      <p className="quiet plan-hint">Stored only in this browser, and not part of the link you share.</p>
    </div>
  );
}

function KnownList({ known, clear }: { known: readonly string[]; clear: () => void }) {
  const { visible, showMore } = useShowMore(known, 30);
  const { data } = useKnownSkills(visible);
  const names = new Map((data ?? []).flatMap((skill) => (skill ? [[skill.id, skill.name]] : [])));
  return (
    <details className="plan-known-list">
      <summary>{formatCount(known.length, 'skill')} known</summary>
      <ul className="plan-picked">
        {visible.map((id) => (
          <li key={id}>
            <span className="plan-picked-name">{names.get(id) ?? id}</span>
            <RemoveButton name={names.get(id) ?? id} onClick={() => toggleKnown(id)} />
          </li>
        ))}
      </ul>
      {showMore}
      <button type="button" onClick={clear}>
        Clear all
      </button>
    </details>
  );
}
