import { Link } from 'react-router';
import { type EntityKind, OverviewDocument, type OverviewQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/use-answer';
import { KINDS } from '../ui/kinds';
import { useSearchState } from './search-state';

/** Of these the API has lists; the others can only be searched for. */
const LISTED: readonly EntityKind[] = ['SKILL', 'TECHNOLOGY', 'ROLE', 'AREA', 'LEVEL', 'TRACK'];

/** Everything, or things of one kind. Another kind begins anew, with the text alone. */
export function KindTabs() {
  const { state } = useSearchState();
  const { data } = useAnswer(OverviewDocument, {});
  const searching = state.text !== '';
  const kinds = (Object.keys(KINDS) as EntityKind[]).filter(
    (kind) => (searching || LISTED.includes(kind)) && !isNone(kind, data),
  );
  const address = (kind: EntityKind | null) =>
    `/search?${new URLSearchParams({ ...(searching && { q: state.text }), ...(kind && { kind: kind.toLowerCase() }) })}`;
  return (
    <nav aria-label="Kinds" className="kind-tabs">
      {searching && (
        <Link to={address(null)} aria-current={state.kind === null ? 'page' : undefined}>
          Everything
        </Link>
      )}
      {kinds.map((kind) => (
        <Link key={kind} to={address(kind)} aria-current={state.kind === kind ? 'page' : undefined}>
          {KINDS[kind].many}
        </Link>
      ))}
    </nav>
  );
}

/** A graph such as ESCO has no technologies, levels or tracks at all. */
function isNone(kind: EntityKind, loaded: OverviewQuery | undefined): boolean {
  if (!loaded) return false;
  const counts: Partial<Record<EntityKind, number>> = {
    TECHNOLOGY: loaded.graphInfo.technologies,
    ROLE: loaded.graphInfo.roles,
    LEVEL: loaded.levels.length,
    TRACK: loaded.tracks.length,
  };
  return counts[kind] === 0;
}
