import { Link } from 'react-router';
import { type EntityKind, OverviewDocument, type OverviewQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { search as texts } from '../texts';
import { KINDS } from '../ui/kinds';
import { useSearchState } from './search-state';

/** Kinds that the API can list; the others can only be searched. */
export const BROWSABLE_KINDS: readonly EntityKind[] = [
  'SKILL',
  'TECHNOLOGY',
  'ROLE',
  'AREA',
  'LEVEL',
  'TRACK',
  'ALTERNATIVE_GROUP',
];

/** Tabs for all kinds or one kind. Switching keeps only the search text. */
export function KindTabs() {
  const { state } = useSearchState();
  const { data } = useGraphQLQuery(OverviewDocument, {});
  const isSearching = state.text !== '';
  const kinds = (Object.keys(KINDS) as EntityKind[]).filter(
    (kind) => (isSearching || BROWSABLE_KINDS.includes(kind)) && !isEmpty(kind, data),
  );
  const urlOf = (kind: EntityKind | null) =>
    `/search?${new URLSearchParams({ ...(isSearching && { q: state.text }), ...(kind && { kind: kind.toLowerCase() }) })}`;
  return (
    <nav aria-label={texts.kinds} className="kind-tabs">
      {isSearching && (
        <Link to={urlOf(null)} aria-current={state.kind === null ? 'page' : undefined}>
          {texts.everything}
        </Link>
      )}
      {kinds.map((kind) => (
        <Link key={kind} to={urlOf(kind)} aria-current={state.kind === kind ? 'page' : undefined}>
          {KINDS[kind].many}
        </Link>
      ))}
    </nav>
  );
}

/** Whether the graph has no entities of a kind: ESCO, for example, has no technologies, levels or tracks. */
function isEmpty(kind: EntityKind, loaded: OverviewQuery | undefined): boolean {
  if (!loaded) return false;
  const counts: Partial<Record<EntityKind, number>> = {
    TECHNOLOGY: loaded.graphInfo.technologies,
    ROLE: loaded.graphInfo.roles,
    LEVEL: loaded.levels.length,
    TRACK: loaded.tracks.length,
    ALTERNATIVE_GROUP: loaded.alternativeGroups.length,
  };
  return counts[kind] === 0;
}
