import type { Field, Fields, FieldType } from '../../../../src/model/field.js';
import { MATCH_RELATIONS } from '../../../../src/model/match-relation.js';
import { curation as texts } from '../texts';
import type { Values } from './changes';
import { FieldInput, type FieldInputProps } from './field-input';
import { fieldLabel } from './labels';

const name: Field = { type: 'name' };
const CITATION: Fields = { source: name, locator: name };

/** The parts of each item of a list of objects, as the API takes them. */
const PARTS = {
  citation: CITATION,
  citations: CITATION,
  externalIds: {
    scheme: name,
    value: name,
    url: { type: 'url', default: null },
    relation: { type: 'choice', choices: MATCH_RELATIONS, default: null },
  },
  translations: {
    language: name,
    name,
    description: { type: 'text', default: null },
    aliases: { type: 'names', default: [] },
  },
} as const satisfies Partial<Record<FieldType, Fields>>;

type RowsType = keyof typeof PARTS;

export function isRowsType(type: FieldType): type is RowsType {
  return type in PARTS;
}

/** A list of objects, or a single one; each part has a control. */
export function RowsInput({ type, label, value, onChange }: Omit<FieldInputProps, 'field'> & { type: RowsType }) {
  const isSingle = type === 'citation';
  const rows = (isSingle ? (value == null ? [] : [value]) : (value ?? [])) as readonly Values[];
  const write = (next: readonly Values[]) => onChange(isSingle ? (next[0] ?? null) : next);
  return (
    <>
      {rows.map((row, index) => (
        // an item has no identity but its place; a removed one must not leave its text to the next
        <div
          className="field-item"
          key={`${rows.length} ${index}`}
          role="group"
          aria-label={texts.form.item(label, index)}
        >
          {Object.entries<Field>(PARTS[type]).map(([part, field]) => (
            <FieldInput
              key={part}
              label={fieldLabel(part)}
              field={field}
              value={row[part]}
              onChange={(changed) => write(rows.with(index, { ...row, [part]: changed }))}
            />
          ))}
          <button type="button" onClick={() => write(rows.filter((_, at) => at !== index))}>
            {texts.form.remove}
            <span className="visually-hidden"> {texts.form.item(label, index)}</span>
          </button>
        </div>
      ))}
      {(!isSingle || rows.length === 0) && (
        <button type="button" onClick={() => write([...rows, {}])}>
          {texts.form.add}
          <span className="visually-hidden"> {label}</span>
        </button>
      )}
    </>
  );
}
