import { useId } from 'react';
import type { EntityKind } from '../api/generated/graphql';
import { EntityPicker } from '../planner/entity-picker';
import { RemoveButton } from '../planner/remove-button';
import { curation as texts } from '../texts';
import { useNames } from '../ui/use-names';
import type { Field } from '../../../../src/model/field.js';
import { choiceLabel } from './labels';
import { type ControlProps, ListControl, MonthsControl, NumberControl, TextControl } from './controls';
import { isRowsType, RowsInput } from './rows-input';

export interface FieldInputProps {
  label: string;
  field: Field;
  value: unknown;
  onChange: (value: unknown) => void;
  /** what the API says is wrong with it */
  error?: string | null;
  /** the name of the choice of no value, if there is one */
  unset?: string;
}

/** The control of a field by its type, with its label and what is wrong with it. */
export function FieldInput(props: FieldInputProps) {
  const { label, field, error = null } = props;
  const id = useId();
  const errorId = `${id}-error`;
  const isPicker = field.type === 'id' || field.type === 'ids';
  const isGroup = isRowsType(field.type) || field.type === 'months';
  const control = { ...props, id, 'aria-describedby': error === null ? undefined : errorId, isInvalid: error !== null };
  return (
    <div className="field" role={isGroup ? 'group' : undefined} aria-labelledby={isGroup ? `${id}-label` : undefined}>
      {isPicker ? null : isGroup ? (
        <span id={`${id}-label`} className="field-label">
          {label}
        </span>
      ) : (
        <label htmlFor={id} className="field-label">
          {label}
        </label>
      )}
      <Control {...control} />
      {error !== null && (
        <p id={errorId} className="field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function Control(props: FieldInputProps & ControlProps) {
  const { field } = props;
  if (isRowsType(field.type)) return <RowsInput {...props} type={field.type} />;
  switch (field.type) {
    case 'choice':
      return <ChoiceControl {...props} />;
    case 'flag':
      return <FlagControl {...props} />;
    case 'rank':
      return <NumberControl {...props} />;
    case 'months':
      return <MonthsControl {...props} />;
    case 'names':
    case 'texts':
      return <ListControl {...props} />;
    case 'id':
    case 'ids':
      return <IdsControl {...props} />;
    default:
      return <TextControl {...props} isLong={field.type === 'text'} />;
  }
}

function ChoiceControl({ field, unset, value, onChange, isInvalid, id, ...props }: FieldInputProps & ControlProps) {
  const mayBeUnset = field.default === null || unset !== undefined;
  return (
    <select
      id={id}
      aria-describedby={props['aria-describedby']}
      aria-invalid={isInvalid}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
    >
      {(mayBeUnset || value == null) && <option value="">{unset ?? texts.form.unset}</option>}
      {field.choices?.map((choice) => (
        <option key={choice} value={choice}>
          {choiceLabel(choice)}
        </option>
      ))}
    </select>
  );
}

function FlagControl({ id, value, onChange, isInvalid }: ControlProps) {
  return (
    <input
      id={id}
      type="checkbox"
      aria-invalid={isInvalid}
      checked={value === true}
      onChange={({ target }) => onChange(target.checked)}
    />
  );
}

/** One id or several, picked by name. */
function IdsControl({ label, field, value, onChange }: FieldInputProps) {
  const isList = field.type === 'ids';
  const ids = isList ? ((value ?? []) as string[]) : typeof value === 'string' ? [value] : [];
  const nameOf = useNames(ids);
  const write = (next: readonly string[]) => onChange(isList ? (next.length > 0 ? next : null) : (next.at(-1) ?? null));
  return (
    <>
      {ids.length > 0 && (
        <ul className="plan-picked">
          {ids.map((id) => (
            <li key={id}>
              <span className="plan-picked-name">{nameOf(id)}</span>
              <RemoveButton name={nameOf(id)} onClick={() => write(ids.filter((one) => one !== id))} />
            </li>
          ))}
        </ul>
      )}
      <EntityPicker
        label={label}
        placeholder={texts.form.search}
        kinds={(field.kinds ?? []) as EntityKind[]}
        picked={ids}
        onPick={({ id }) => write([...ids, id])}
      />
    </>
  );
}
