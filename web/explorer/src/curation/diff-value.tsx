import { curation as texts } from '../texts';
import { isEqual } from './changes';

/** A value before and after a change; of lists only what was removed and added. Null stands for no value. */
export function DiffValue({ before, after }: { before: unknown; after: unknown }) {
  if (Array.isArray(before) && Array.isArray(after)) return <ListDiff before={before} after={after} />;
  return (
    <>
      {!isEqual(before, null) && (
        <del>
          <span className="visually-hidden">{texts.diff.before}</span>
          <bdi>{textOf(before)}</bdi>
        </del>
      )}
      {!isEqual(after, null) && (
        <ins>
          <span className="visually-hidden">{texts.diff.after}</span>
          <bdi>{textOf(after)}</bdi>
        </ins>
      )}
    </>
  );
}

function ListDiff({ before, after }: { before: readonly unknown[]; after: readonly unknown[] }) {
  const isIn = (list: readonly unknown[], item: unknown) => list.some((other) => isEqual(other, item));
  const removed = before.filter((item) => !isIn(after, item));
  const added = after.filter((item) => !isIn(before, item));
  const kept = before.length - removed.length;
  // only the order differs
  if (removed.length + added.length === 0) return <DiffValue before={textOf(before)} after={textOf(after)} />;
  return (
    <>
      {removed.map((item) => (
        <DiffValue key={textOf(item)} before={item} after={null} />
      ))}
      {added.map((item) => (
        <DiffValue key={textOf(item)} before={null} after={item} />
      ))}
      {kept > 0 && <span className="quiet">{texts.diff.kept(kept)}</span>}
    </>
  );
}

/** A value of a record as text: lists separated by semicolons, objects as `part: value`. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .filter(([, part]) => !isEqual(part, null))
      .map(([name, part]) => `${name}: ${textOf(part)}`)
      .join(', ');
  }
  return String(value);
}
