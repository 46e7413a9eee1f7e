import { type MouseEvent, useEffect, useRef } from 'react';
import type { Plan } from './plan';

/** A step marked as known or skipped leaves the plan with its button: focus moves to the button of the next step. */
export function useFocusAfterToggle(plan: Plan) {
  const list = useRef<HTMLDivElement>(null);
  const toggledIndex = useRef<number | null>(null);
  const buttons = () =>
    [...(list.current?.querySelectorAll<HTMLElement>('.known-toggle') ?? [])].filter((button) =>
      button.checkVisibility(),
    );
  useEffect(() => {
    const remaining = buttons();
    const next =
      toggledIndex.current === null ? undefined : remaining[Math.min(toggledIndex.current, remaining.length - 1)];
    if (document.activeElement === document.body) next?.focus({ preventScroll: true });
    toggledIndex.current = null;
  }, [plan]);
  const onToggle = ({ target }: MouseEvent) => {
    const marked = (target as Element).closest('.known-toggle, .state-button');
    const toggle = marked?.closest('.known-toggle') ?? marked?.closest('.marks')?.querySelector('.known-toggle');
    if (toggle instanceof HTMLElement) toggledIndex.current = buttons().indexOf(toggle);
  };
  return { list, onToggle };
}
