import { useId } from 'react';
import { CopyButton } from '../ui/copy-button';
import { Select } from '../ui/select';
import { DEPTHS, type MapView } from './map-view';

interface MapControlsProps {
  view: MapView;
  change: (changes: Partial<MapView>) => void;
  mermaid: string | undefined;
}

/** Controls for direction, depth and view. */
export function MapControls({ view, change, mermaid }: MapControlsProps) {
  return (
    <div className="map-controls">
      <Switch
        label="Direction"
        value={view.direction}
        options={{ prerequisites: 'Prerequisites', unlocks: 'Unlocks' }}
        onChange={(direction) => change({ direction })}
      />
      <Select
        label="Depth"
        value={String(view.depth)}
        options={DEPTHS.map((depth) => [String(depth), depth === null ? 'All' : String(depth)])}
        onChange={(value) => change({ depth: DEPTHS.find((depth) => String(depth) === value) ?? null })}
      />
      <Switch
        label="View"
        value={view.list ? 'list' : 'drawing'}
        options={{ drawing: 'Map', list: 'List' }}
        onChange={(value) => change({ list: value === 'list' })}
      />
      {mermaid && <CopyButton text={() => mermaid}>Copy as Mermaid</CopyButton>}
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
