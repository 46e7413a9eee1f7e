import { useState } from 'react';
import { setKnown, toggleKnown, useKnown } from '../known/known';
import { useKnownSkills } from '../known/use-known-skills';
import { counted } from '../ui/counted';
import { EntityPicker } from './entity-picker';
import { RemoveButton } from './remove-button';
import { usePart } from './use-part';

/** What the visitor knows: added by name, listed, and cleared with a way back. */
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
        label="What you know"
        placeholder="A skill"
        kinds={['SKILL']}
        taken={known}
        onPick={(id) => add([id])}
      />
      {known.length > 0 && <KnownList known={known} clear={clear} />}
      <div role="status">
        {cleared.length > 0 && (
          <p className="plan-cleared">
            {counted(cleared.length, 'skill')} removed.{' '}
            <button type="button" autoFocus onClick={() => add(cleared)}>
              Undo
            </button>
          </p>
        )}
      </div>
      <p className="quiet plan-hint">It stays in this browser, and is no part of the address that you share.</p>
    </div>
  );
}

function KnownList({ known, clear }: { known: readonly string[]; clear: () => void }) {
  const { part, rest } = usePart(known, 30);
  const { data } = useKnownSkills(part);
  const names = new Map((data ?? []).flatMap((skill) => (skill ? [[skill.id, skill.name]] : [])));
  return (
    <details className="plan-known-list">
      <summary>{counted(known.length, 'skill')} known</summary>
      <ul className="plan-picked">
        {part.map((id) => (
          <li key={id}>
            <span className="plan-picked-name">{names.get(id) ?? id}</span>
            <RemoveButton what={names.get(id) ?? id} onClick={() => toggleKnown(id)} />
          </li>
        ))}
      </ul>
      {rest}
      <button type="button" onClick={clear}>
        Clear all
      </button>
    </details>
  );
}
