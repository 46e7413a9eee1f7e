import type { ReactNode } from 'react';
import { Link } from 'react-router';
import {
  BrowseAlternativeGroupsDocument,
  BrowseLevelsDocument,
  BrowseRolesDocument,
  BrowseSkillsDocument,
  BrowseTechnologiesDocument,
  BrowseTracksDocument,
  type FoundFragment,
  type NamedFragment,
  SearchEverythingDocument,
  type SearchSignal,
} from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { search as texts } from '../texts';
import { formatCount } from '../ui/format-count';
import { PagedList } from '../ui/paged-list';
import { type Pages, usePages } from '../ui/use-pages';
import { ResultLine } from './result-line';
import { AreaTree } from './area-tree';
import { OrderSelect, RoleOrderSelect } from './order-select';
import type { SearchState } from './search-state';
import { useClientPages } from './use-client-pages';

interface Found {
  node: FoundFragment;
  namesakes?: readonly NamedFragment[];
  matchedBy?: readonly SearchSignal[];
}

/** The results for the state in the URL. */
export function Results({ state }: { state: SearchState }) {
  if (state.isSearch) return <SearchResults state={state} />;
  switch (state.kind) {
    case 'TECHNOLOGY':
      return <Technologies state={state} />;
    case 'ROLE':
      return <Roles state={state} />;
    case 'AREA':
      return <AreaTree />;
    case 'LEVEL':
      return <Levels />;
    case 'TRACK':
      return <Tracks />;
    case 'ALTERNATIVE_GROUP':
      return <AlternativeGroups />;
    case 'TASK':
    case 'RESOURCE':
      return <p>{texts.onlySearched}</p>;
    default:
      return <Skills state={state} />;
  }
}

function SearchResults({ state: { text, kind } }: { state: SearchState }) {
  const pages = usePages(SearchEverythingDocument, { text, kinds: kind && [kind] }, ({ search }) => search);
  return (
    <List
      pages={pages}
      one={texts.one.result}
      showsKinds={kind === null}
      order={kind === 'SKILL' && <OrderSelect />}
      text={text}
    />
  );
}

function Skills({ state }: { state: SearchState }) {
  const variables = { filter: state.skillFilter(), orderBy: state.skillOrder };
  const pages = usePages(BrowseSkillsDocument, variables, ({ skills }) => skills);
  return <List pages={pages} one={texts.one.skill} order={<OrderSelect />} text={state.text} />;
}

function Technologies({ state: { category, text } }: { state: SearchState }) {
  const filter = { ...(category && { category: [category] }), ...(text && { text }) };
  const pages = usePages(BrowseTechnologiesDocument, { filter }, ({ technologies }) => technologies);
  return <List pages={pages} one={texts.one.technology} many={texts.technologies} text={text} />;
}

function Roles({ state: { roleOrder: orderBy } }: { state: SearchState }) {
  const pages = usePages(BrowseRolesDocument, { orderBy }, ({ roles }) => roles);
  return <List pages={pages} one={texts.one.role} order={<RoleOrderSelect />} />;
}

function Levels() {
  return (
    <List
      pages={useClientPages(useGraphQLQuery(BrowseLevelsDocument, {}), ({ levels }) => levels)}
      one={texts.one.level}
    />
  );
}

function Tracks() {
  return (
    <List
      pages={useClientPages(useGraphQLQuery(BrowseTracksDocument, {}), ({ tracks }) => tracks)}
      one={texts.one.track}
    />
  );
}

function AlternativeGroups() {
  const groups = useGraphQLQuery(BrowseAlternativeGroupsDocument, {});
  return (
    <List
      pages={useClientPages(groups, ({ alternativeGroups }) => alternativeGroups)}
      one={texts.one.group}
      many={texts.groups}
    />
  );
}

interface ListProps {
  pages: Pages<Found>;
  one: string;
  many?: string;
  text?: string;
  showsKinds?: boolean;
  /** selects the sort order */
  order?: ReactNode;
}

function List({ pages, one, many = `${one}s`, text = '', showsKinds = false, order }: ListProps) {
  return (
    <>
      <div className="search-tools">
        <p role="status" className="quiet">
          {pages.isLoaded && formatCount(pages.totalCount, one, many)}
        </p>
        {order}
      </div>
      <PagedList pages={pages} what={many} empty={<NoResults text={text} everywhere={showsKinds} />}>
        {({ node, namesakes, matchedBy }) => (
          <ResultLine found={node} namesakes={namesakes} matchedBy={matchedBy} showsKind={showsKinds} />
        )}
      </PagedList>
    </>
  );
}

/** Suggests what to do about an empty list. */
function NoResults({ text, everywhere }: { text: string; everywhere: boolean }) {
  return (
    <div className="empty">
      <h2>{texts.noResults}</h2>
      <ul>
        {text !== '' && !everywhere && (
          <li>
            <Link to={`/search?${new URLSearchParams({ q: text })}`}>{texts.searchEverything}</Link>
            {texts.toleratesTypos}
          </li>
        )}
        <li>{everywhere ? texts.otherWord : texts.dropFilter}</li>
        <li>
          <Link to="/search">{texts.browseAll}</Link>.
        </li>
      </ul>
    </div>
  );
}
