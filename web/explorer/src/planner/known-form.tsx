import { useState } from 'react';
import type { EntityKind } from '../api/generated/graphql';
import { setKnown, unmarkUnknown, useKnown, useUnknown } from '../known/known';
import { useKnownEntities } from '../known/use-known-entities';
import { formatCount } from '../ui/format-count';
import { EntityPicker } from './entity-picker';
import { KnownList } from './known-list';
import { RemoveButton } from './remove-button';

const KINDS: readonly EntityKind[] = ['SKILL', 'TECHNOLOGY', 'ROLE', 'LEVEL', 'AREA', 'TRACK'];

/** What the user knows: add by name, set the level, remove, and clear with undo. */
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
        placeholder="A skill, technology, role…"
        kinds={KINDS}
        picked={known}
        onPick={({ id }) => add([id])}
      />
      {known.length > 0 && <KnownList known={known} clear={clear} />}
      <div role="status">
        {cleared.length > 0 && (
          <p className="plan-cleared">
            {formatCount(cleared.length, 'entry', 'entries')} removed.{' '}
            <button type="button" autoFocus onClick={() => add(cleared)}>
              Undo
            </button>
          </p>
        )}
      </div>
      <UnknownList />
      <p className="quiet plan-hint">Stored only in this browser, and not part of the link you share.</p>
    </div>
  );
}

/** What the user does not know, although something known would imply it. */
function UnknownList() {
  const unknown = useUnknown();
  const { data } = useKnownEntities(unknown);
  const names = new Map((data ?? []).flatMap((entity) => (entity ? [[entity.id, entity.name]] : [])));
  if (unknown.length === 0) return null;
  return (
    <>
      <p className="plan-unknown-title">Not known</p>
      <ul className="plan-picked" aria-label="Not known">
        {unknown.map((id) => (
          <li key={id}>
            <span className="plan-picked-name">{names.get(id) ?? id}</span>
            <RemoveButton name={`not known: ${names.get(id) ?? id}`} onClick={() => unmarkUnknown(id)} />
          </li>
        ))}
      </ul>
    </>
  );
}
