import type { ReactNode } from 'react';
import type { RoleLineFragment } from '../api/generated/graphql';
import { LevelBadge } from '../ui/level-badge';
import { EntityLink } from './entity-link';

/** A role in a list; children add details. */
export function RoleLine({ role, children }: { role: RoleLineFragment; children?: ReactNode }) {
  return (
    <div className="line">
      <EntityLink to={role} />
      <LevelBadge level={role.level} />
      {children}
    </div>
  );
}
