import type { ReactNode } from 'react';

/** A link to another site. */
export function ExternalLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a href={to} rel="noreferrer external">
      {children}
    </a>
  );
}
