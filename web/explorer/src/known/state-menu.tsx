import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { known as texts } from '../texts';
import { StateButton } from './state-button';

/** The states of a skill besides known, for lists: opens below a button. */
export function StateMenu({ id, name }: { id: string; name: string }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  const closeToButton = () => {
    close();
    menu.current?.querySelector('summary')?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    const closeOutside = ({ target }: Event) => {
      if (!menu.current?.contains(target as Node)) setIsOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
  }, [isOpen]);
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && isOpen) closeToButton();
  };
  // some browsers do not focus a clicked button: then there is no next element
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) close();
  };
  const label = `${texts.moreMarks}: ${name}`;
  return (
    <details
      ref={menu}
      className="state-menu"
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      <summary aria-label={label} title={texts.moreMarks}>
        ⋯
      </summary>
      <div className="state-menu-items">
        <StateButton id={id} name={name} state="learning" onClick={closeToButton} />
        <StateButton id={id} name={name} state="skipped" onClick={closeToButton} />
      </div>
    </details>
  );
}
