import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { RoleLineFragment } from '../api/generated/graphql';
import { LevelBadge } from '../ui/level-badge';
import { addressOf } from './address';

/** A role in a list, and what the list has to say of it. */
export function RoleLine({ role, children }: { role: RoleLineFragment; children?: ReactNode }) {
  return (
    <div className="line">
      <Link to={addressOf(role.id)}>{role.name}</Link>
      <LevelBadge level={role.level} />
      {children}
    </div>
  );
}
