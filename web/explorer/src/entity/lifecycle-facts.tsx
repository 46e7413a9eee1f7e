import type { ReactNode } from 'react';
import type { Status } from '../api/generated/graphql';
import { entity as texts } from '../texts';
import { Links } from './links';

const STATUSES: Record<Status, string | null> = {
  ACTIVE: null,
  ...texts.lifecycle.statuses,
};

interface WithLifecycle {
  status: Status;
  replacedBy?: { id: string; name: string } | null;
}

/** The status of what is not simply in use, and what replaces it, for EntityFrame. */
export function lifecycleFacts({ status, replacedBy }: WithLifecycle): [name: string, fact: ReactNode][] {
  return [
    [texts.lifecycle.status, STATUSES[status]],
    [texts.lifecycle.replacedBy, replacedBy && <Links to={[replacedBy]} />],
  ];
}
