import { known as texts } from '../texts';
import { toggleState, useStateOf } from './known';
import './known.css';
import type { State } from './marks';

interface StateButtonProps {
  id: string;
  name: string;
  state: Exclude<State, 'known'>;
  onClick?: () => void;
}

/** Marks a skill as being learned, or as not to be suggested. */
export function StateButton({ id, name, state, onClick }: StateButtonProps) {
  const label = texts.states[state];
  const toggle = () => {
    toggleState(id, state);
    onClick?.();
  };
  return (
    <button
      type="button"
      className="state-button"
      aria-label={`${label}: ${name}`}
      aria-pressed={useStateOf(id) === state}
      onClick={toggle}
    >
      {label}
    </button>
  );
}
