import { Link } from 'react-router';
import { entityPath } from '../entity/paths';
import { EntityPicker } from '../planner/entity-picker';
import { RemoveButton } from '../planner/remove-button';
import { compare as texts } from '../texts';

interface RolePickerProps {
  label: string;
  /** null before one is picked */
  role: { id: string; name: string } | null;
  /** ids that are not suggested */
  picked: readonly string[];
  onChange: (id: string | null) => void;
}

/** A role of a comparison, or the field to pick one. */
export function RolePicker({ label, role, picked, onChange }: RolePickerProps) {
  if (!role) {
    return (
      <EntityPicker
        label={label}
        placeholder={texts.placeholder}
        kinds={['ROLE']}
        picked={picked}
        onPick={({ id }) => onChange(id)}
      />
    );
  }
  return (
    <div className="compare-picked">
      <span className="compare-picked-label">{label}</span>
      <span className="compare-picked-role">
        <Link to={entityPath(role.id)} dir="auto">
          {role.name}
        </Link>
        <RemoveButton name={role.name} onClick={() => onChange(null)} />
      </span>
    </div>
  );
}
