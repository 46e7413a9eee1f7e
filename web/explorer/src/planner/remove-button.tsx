import { planner } from '../texts';

/** Removes an item from a list. */
export function RemoveButton({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" onClick={onClick}>
      <span aria-hidden="true">×</span>
      <span className="visually-hidden">{planner.remove(name)}</span>
    </button>
  );
}
