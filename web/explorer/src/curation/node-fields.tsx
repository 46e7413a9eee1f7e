import type { ChangeError } from './change-error';
import { type Draft, NODE, nodeFields } from './changes';
import { FieldInput } from './field-input';
import { fieldLabel } from './labels';

interface NodeFieldsProps {
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
  error: ChangeError | null;
}

/** The properties of an entity or source. */
export function NodeFields({ draft: { kind, values }, change, error }: NodeFieldsProps) {
  return nodeFields(kind).map(([name, field]) => {
    const input = field.inputName ?? name;
    return (
      <FieldInput
        key={name}
        label={fieldLabel(input)}
        field={field}
        value={values[name]}
        onChange={(value) => change({ values: { ...values, [name]: value } })}
        error={error?.target === NODE && error.field === input ? error.message : null}
      />
    );
  });
}
