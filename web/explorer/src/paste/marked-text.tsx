import { useEffect, useRef } from 'react';
import { type Decisions, type Finding, isConfirmed } from './findings';
import { segmentsOf } from './segments';

interface MarkedTextProps {
  label: string;
  text: string;
  findings: readonly Finding[];
  decisions: Decisions;
  /** the id of the finding to emphasize */
  active: string | null;
}

/** A text with its mentions marked; scrolls to the first emphasized one. */
export function MarkedText({ label, text, findings, decisions, active }: MarkedTextProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = active === null ? null : box.current?.querySelector<HTMLElement>('mark[data-active]');
    if (mark && box.current) scrollTo(box.current, mark);
  }, [active]);
  return (
    <div ref={box} className="paste-text" role="region" aria-label={label} tabIndex={0}>
      {segmentsOf(text, findings).map(({ text: part, start, mentioned }) =>
        mentioned ? (
          <mark
            key={start}
            data-confirmed={isConfirmed(mentioned.finding, decisions) || undefined}
            data-negated={mentioned.mention.negated || undefined}
            data-active={mentioned.finding.id === active || undefined}
          >
            {part}
          </mark>
        ) : (
          part
        ),
      )}
    </div>
  );
}

/** Scrolls only the box: scrollIntoView would scroll the page, too. */
function scrollTo(box: HTMLElement, mark: HTMLElement): void {
  const top = mark.offsetTop - box.scrollTop;
  if (top < 0 || top + mark.offsetHeight > box.clientHeight) box.scrollTop = mark.offsetTop - box.clientHeight / 3;
}
