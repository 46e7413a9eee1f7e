import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useLocation } from 'react-router';
import './section.css';

interface SectionProps {
  title: string;
  /** number of items */
  count?: number;
  /** id for links to the section */
  id?: string;
  /** shown next to the title */
  aside?: ReactNode;
  children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, count, id, aside, children }: SectionProps) {
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (id && hash === `#${id}`) section.current?.scrollIntoView();
  }, [id, hash]);
  return (
    <section ref={section} className="section" id={id} aria-labelledby={titleId}>
      <div className="section-head">
        <h2 id={titleId}>
          {title}
          {count !== undefined && <span className="section-count">{count.toLocaleString('en')}</span>}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
