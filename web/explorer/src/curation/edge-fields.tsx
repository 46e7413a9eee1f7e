import { useEffect, useRef } from 'react';
import { curation as texts } from '../texts';
import type { ChangeError } from './change-error';
import { edgeFields, type StoredEdge } from './changes';
import { FieldInput } from './field-input';
import { fieldLabel } from './labels';

interface EdgeFieldsProps {
  /** of the other end */
  name: string;
  edge: StoredEdge;
  isNew: boolean;
  onChange: (edge: StoredEdge) => void;
  error: ChangeError | null;
}

/** The fields of an edge: open where it is new or wrong. */
export function EdgeFields({ name, edge, isNew, onChange, error }: EdgeFieldsProps) {
  const fields = edgeFields(edge);
  const isShown = fields.some(([field]) => field === error?.field);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (details.current && (isNew || error)) details.current.open = true;
  }, [isNew, error]);
  return (
    <details ref={details} className="edge-fields">
      <summary>
        {texts.form.details}
        <span className="visually-hidden"> {name}</span>
      </summary>
      {error && !isShown && (
        <p className="field-error" role="alert">
          {error.message}
        </p>
      )}
      {fields.map(([field, description]) => (
        <FieldInput
          key={field}
          label={fieldLabel(field)}
          field={description}
          value={edge[field]}
          onChange={(value) => onChange({ ...edge, [field]: value })}
          error={error?.field === field ? error.message : null}
          {...(field === 'basis' && { unset: texts.form.byEvidence })}
        />
      ))}
    </details>
  );
}
