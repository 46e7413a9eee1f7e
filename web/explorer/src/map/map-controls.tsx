import { useId } from 'react';
import { CopyButton } from '../ui/copy-button';
import { Select } from '../ui/select';
import { DEPTHS, type MapView } from './map-view';

interface MapControlsProps {
  view: MapView;
  change: (changes: Partial<MapView>) => void;
  mermaid: string | undefined;
}

/** Which way, how far, and as what. */
export function MapControls({ view, change, mermaid }: MapControlsProps) {
  return (
    <div className="map-controls">
      <Switch
        label="Direction"
        value={view.direction}
        options={{ prerequisites: 'What it requires', unlocks: 'What it unlocks' }}
        onChange={(direction) => change({ direction })}
      />
      <Select
        label="Steps away"
        value={String(view.depth)}
        options={DEPTHS.map((depth) => [String(depth), depth === null ? 'All' : String(depth)])}
        onChange={(value) => change({ depth: DEPTHS.find((depth) => String(depth) === value) ?? null })}
      />
      <Switch
        label="Show as"
        value={view.list ? 'list' : 'drawing'}
        options={{ drawing: 'Drawing', list: 'List' }}
        onChange={(shown) => change({ list: shown === 'list' })}
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

/** One of a few, all in view. */
function Switch<Value extends string>({ label, value, options, onChange }: SwitchProps<Value>) {
  const name = useId();
  return (
    <fieldset className="switch">
      <legend className="visually-hidden">{label}</legend>
      {(Object.entries(options) as [Value, string][]).map(([one, word]) => (
        <label key={one}>
          <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
          <span>{word}</span>
        </label>
      ))}
    </fieldset>
  );
}
