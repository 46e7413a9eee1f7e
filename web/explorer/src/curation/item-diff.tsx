import { Link } from 'react-router';
import { entityPath } from '../entity/paths';
import { curation as texts } from '../texts';
import type { Values } from './changes';
import { changedFields, type ItemState, shownFields } from './item-fields';
import { edgeSentence, fieldLabel } from './labels';
import { DiffValue } from './diff-value';

export interface DiffItem extends ItemState {
  action: 'CREATED' | 'CHANGED' | 'DELETED' | 'MERGED';
  id?: string | null;
  edge?: { kind: string; from: string; to: string } | null;
  mergedInto?: string | null;
}

interface ItemDiffProps {
  item: DiffItem;
  nameOf: (id: string) => string;
}

/** A changed node or edge: what it is, and the old and the new value of each field that differs. */
export function ItemDiff({ item, nameOf }: ItemDiffProps) {
  const { action, before, after, mergedInto } = item;
  const fields = action === 'CHANGED' ? changedFields(item) : shownFields(after ?? before);
  return (
    <div className="item-diff">
      <p>
        <span className={`tag diff-${action.toLowerCase()}`}>{texts.diff.actions[action]}</span>{' '}
        <ItemName item={item} nameOf={nameOf} />
        {mergedInto && ` ${texts.diff.into(nameOf(mergedInto))}`}
      </p>
      {fields.length > 0 && action !== 'MERGED' && (
        <dl>
          {fields.map((field) => (
            <div key={field}>
              <dt>{fieldLabel(field)}</dt>
              <dd>
                <DiffValue before={valueOf(before, field)} after={valueOf(after, field)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** The item in words, linked where it exists. */
function ItemName({ item: { id, edge, before, after, action }, nameOf }: ItemDiffProps) {
  if (edge) return <bdi>{edgeSentence(edge, nameOf)}</bdi>;
  if (!id) return null;
  const stated = (after ?? before)?.name;
  const name = typeof stated === 'string' ? stated : nameOf(id);
  const isGone = action === 'DELETED' || action === 'MERGED' || before == null;
  return (
    <>
      {isGone ? <bdi>{name}</bdi> : <Link to={entityPath(id)}>{name}</Link>} <code>{id}</code>
    </>
  );
}

function valueOf(record: Values | null | undefined, field: string): unknown {
  return record?.[field] ?? null;
}
