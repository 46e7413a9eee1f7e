import { EntityLink } from '../entity/entity-link';
import { setState } from './known';

interface RemovableChipProps {
  entity: { id: string; name: string };
  /** of the button */
  label: string;
}

/** An entity of a list of the user, with a button that removes it. */
export function RemovableChip({ entity, label }: RemovableChipProps) {
  return (
    <li className="chip">
      <EntityLink to={entity} />
      <button type="button" className="chip-remove" aria-label={label} onClick={() => setState([entity.id], null)}>
        ×
      </button>
    </li>
  );
}
