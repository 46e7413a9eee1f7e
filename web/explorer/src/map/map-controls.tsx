import { useId } from 'react';
import { map } from '../texts';
import { CopyButton } from '../ui/copy-button';
import { Select } from '../ui/select';
import type { ShownView } from './map-page';
import { DEPTHS, type MapView } from './map-view';

const texts = map.controls;

interface MapControlsProps {
  view: ShownView;
  change: (changes: Partial<MapView>) => void;
  mermaid: string | undefined;
}

/** Controls for direction, depth and view. */
export function MapControls({ view, change, mermaid }: MapControlsProps) {
  return (
    <div className="map-controls">
      <Switch
        label={texts.direction}
        value={view.direction}
        options={texts.directions}
        onChange={(direction) => change({ direction, expanded: [] })}
      />
      <Select
        label={texts.depth}
        value={String(view.depth)}
        options={DEPTHS.map((depth) => [String(depth), depth === null ? texts.allDepths : String(depth)])}
        onChange={(value) => change({ depth: DEPTHS.find((depth) => String(depth) === value) ?? null, expanded: [] })}
      />
      <Switch
        label={texts.view}
        value={view.list ? 'list' : 'drawing'}
        options={texts.views}
        onChange={(value) => change({ list: value === 'list' })}
      />
      {mermaid && <CopyButton text={() => mermaid}>{texts.copy}</CopyButton>}
    </div>
  );
}

interface SwitchProps<Value extends string> {
  label: string;
  value: Value;
  options: Record<Value, string>;
  onChange: (value: Value) => void;
}

/** A radio group styled as a segmented control. */
function Switch<Value extends string>({ label, value, options, onChange }: SwitchProps<Value>) {
  const name = useId();
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">{label}</legend>
      {(Object.entries(options) as [Value, string][]).map(([option, text]) => (
        <label key={option}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
