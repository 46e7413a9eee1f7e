import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { RoleLineFragment } from '../api/generated/graphql';
import { LevelBadge } from '../ui/level-badge';
import { entityPath } from './paths';

/** A role in a list; children add details. */
export function RoleLine({ role, children }: { role: RoleLineFragment; children?: ReactNode }) {
  return (
    <div className="line">
      <Link to={entityPath(role.id)} dir="auto">
        {role.name}
      </Link>
      <LevelBadge level={role.level} />
      {children}
    </div>
  );
}
