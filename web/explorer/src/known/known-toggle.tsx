import { known as texts } from '../texts';
import { toggleState, useIsKnown } from './known';
import { TickButton } from './tick-button';

interface KnownToggleProps {
  id: string;
  name: string;
  label?: string;
  /** icon only, for lists; the accessible name stays */
  compact?: boolean;
}

/** Marks a skill, or what another entity stands for, as known. */
export function KnownToggle({ id, name, label = texts.states.known, compact }: KnownToggleProps) {
  const isKnown = useIsKnown(id);
  return (
    <TickButton
      label={label}
      name={name}
      isPressed={isKnown}
      onClick={() => toggleState(id, 'known')}
      compact={compact}
    />
  );
}

/** Renders the toggle of a skill in a list. */
export type RenderToggle = (skill: { id: string; name: string }) => React.ReactNode;
