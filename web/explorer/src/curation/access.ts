import { ViewerDocument } from '../api/generated/graphql';
import { useKey } from '../api/session';
import { useGraphQLQuery } from '../api/use-graphql-query';

export interface Access {
  mayPropose: boolean;
  /** may change the graph and decide proposals */
  mayDecide: boolean;
}

const PROPOSERS = ['CONTRIBUTOR', 'CURATOR', 'ADMIN'];
const DECIDERS = ['CURATOR', 'ADMIN'];

/** The one who has signed in, and what the API says about the key. */
export function useViewer() {
  const key = useKey();
  return useGraphQLQuery(ViewerDocument, {}, { enabled: key !== null });
}

/** What the reader of the page may do; nothing without a key. */
export function useAccess(): Access {
  const isSignedIn = useKey() !== null;
  const role = useViewer().data?.viewer?.role;
  const has = (roles: readonly string[]) => isSignedIn && role !== undefined && roles.includes(role);
  return { mayPropose: has(PROPOSERS), mayDecide: has(DECIDERS) };
}
