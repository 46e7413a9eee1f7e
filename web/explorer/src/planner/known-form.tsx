import type { EntityKind } from '../api/generated/graphql';
import { setState, unmarkUnknown, useKnown, useUnknown } from '../known/known';
import { ListFile } from '../known/list-file';
import { MarkedLists } from '../known/marked-lists';
import { useKnownEntities } from '../known/use-known-entities';
import { planner } from '../texts';
import { EntityPicker } from './entity-picker';
import { KnownList } from './known-list';
import { RemoveButton } from './remove-button';

const KINDS: readonly EntityKind[] = ['SKILL', 'TECHNOLOGY', 'ROLE', 'LEVEL', 'AREA', 'TRACK'];

/** What the user knows: add by name, set the level, remove; other marks; and a file of all. */
export function KnownForm() {
  const known = useKnown();
  return (
    <div className="plan-known">
      <EntityPicker
        label={planner.known.label}
        placeholder={planner.known.placeholder}
        kinds={KINDS}
        picked={known}
        onPick={({ id }) => setState([id], 'known')}
      />
      {known.length > 0 && <KnownList known={known} clear={() => setState(known, null)} />}
      <UnknownList />
      <MarkedLists />
      <ListFile />
      <p className="quiet plan-hint">{planner.known.stored}</p>
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
      <p className="plan-unknown-title">{planner.known.unknown}</p>
      <ul className="plan-picked" aria-label={planner.known.unknown}>
        {unknown.map((id) => (
          <li key={id}>
            <span className="plan-picked-name">{names.get(id) ?? id}</span>
            <RemoveButton name={planner.known.unknownName(names.get(id) ?? id)} onClick={() => unmarkUnknown(id)} />
          </li>
        ))}
      </ul>
    </>
  );
}
