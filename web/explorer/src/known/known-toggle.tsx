import { toggleKnown, useKnown } from './known';

/** Ticks a skill as known. */
export function KnownToggle({ id, name }: { id: string; name: string }) {
  const known = useKnown().includes(id);
  return (
    <button type="button" className="known-toggle" aria-pressed={known} onClick={() => toggleKnown(id)}>
      <span aria-hidden="true">{known ? '✓' : '+'}</span> {known ? 'Known' : 'I know this'}
      <span className="visually-hidden">: {name}</span>
    </button>
  );
}
