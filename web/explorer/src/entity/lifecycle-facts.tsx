import type { ReactNode } from 'react';
import type { Status } from '../api/generated/graphql';
import { Links } from './links';

const STATUSES: Record<Status, string | null> = {
  ACTIVE: null,
  EMERGING: 'Emerging',
  DEPRECATED: 'No longer recommended',
  DISCONTINUED: 'Discontinued',
};

interface WithLifecycle {
  status: Status;
  replacedBy?: { id: string; name: string } | null;
}

/** The status of what is not simply in use, and what replaces it, for EntityFrame. */
export function lifecycleFacts({ status, replacedBy }: WithLifecycle): [name: string, fact: ReactNode][] {
  return [
    ['Status', STATUSES[status]],
    ['Replaced by', replacedBy && <Links to={[replacedBy]} />],
  ];
}
