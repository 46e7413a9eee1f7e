import type { ReactNode } from 'react';

/** A link that leaves the explorer. */
export function OutwardLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <a href={to} rel="noreferrer external">
      {children}
    </a>
  );
}
