import { Link } from 'react-router';
import {
  BrowseAlternativeGroupsDocument,
  BrowseAreasDocument,
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
import { formatCount } from '../ui/format-count';
import { PagedList } from '../ui/paged-list';
import { type Pages, usePages } from '../ui/use-pages';
import { ResultLine } from './result-line';
import { OrderSelect } from './order-select';
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
      return <Roles />;
    case 'AREA':
      return <Areas />;
    case 'LEVEL':
      return <Levels />;
    case 'TRACK':
      return <Tracks />;
    case 'ALTERNATIVE_GROUP':
      return <AlternativeGroups />;
    case 'TASK':
    case 'RESOURCE':
      return <p>Enter a search text above: tasks and resources can be searched, but not listed.</p>;
    default:
      return <Skills state={state} />;
  }
}

function SearchResults({ state: { text, kind } }: { state: SearchState }) {
  const pages = usePages(SearchEverythingDocument, { text, kinds: kind && [kind] }, ({ search }) => search);
  return <List pages={pages} one="result" showsKinds={kind === null} isSorted={kind === 'SKILL'} text={text} />;
}

function Skills({ state }: { state: SearchState }) {
  const variables = { filter: state.skillFilter(), orderBy: state.skillOrder };
  const pages = usePages(BrowseSkillsDocument, variables, ({ skills }) => skills);
  return <List pages={pages} one="skill" isSorted text={state.text} />;
}

function Technologies({ state: { category, text } }: { state: SearchState }) {
  const filter = { ...(category && { category: [category] }), ...(text && { text }) };
  const pages = usePages(BrowseTechnologiesDocument, { filter }, ({ technologies }) => technologies);
  return <List pages={pages} one="technology" many="technologies" text={text} />;
}

function Roles() {
  return <List pages={usePages(BrowseRolesDocument, {}, ({ roles }) => roles)} one="role" />;
}

function Areas() {
  return <List pages={useClientPages(useGraphQLQuery(BrowseAreasDocument, {}), ({ areas }) => areas)} one="area" />;
}

function Levels() {
  return <List pages={useClientPages(useGraphQLQuery(BrowseLevelsDocument, {}), ({ levels }) => levels)} one="level" />;
}

function Tracks() {
  return (
    <List
      pages={useClientPages(useGraphQLQuery(BrowseTracksDocument, {}), ({ tracks }) => tracks)}
      one="specialisation"
    />
  );
}

function AlternativeGroups() {
  const groups = useGraphQLQuery(BrowseAlternativeGroupsDocument, {});
  return (
    <List
      pages={useClientPages(groups, ({ alternativeGroups }) => alternativeGroups)}
      one="group of alternatives"
      many="groups of alternatives"
    />
  );
}

interface ListProps {
  pages: Pages<Found>;
  one: string;
  many?: string;
  text?: string;
  showsKinds?: boolean;
  /** whether the sort order can be changed */
  isSorted?: boolean;
}

function List({ pages, one, many = `${one}s`, text = '', showsKinds = false, isSorted = false }: ListProps) {
  return (
    <>
      <div className="search-tools">
        <p role="status" className="quiet">
          {pages.isLoaded && formatCount(pages.totalCount, one, many)}
        </p>
        {isSorted && <OrderSelect />}
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
      <h2>No results</h2>
      <ul>
        {text !== '' && !everywhere && (
          <li>
            <Link to={`/search?${new URLSearchParams({ q: text })}`}>Search everything</Link>, which tolerates typos.
          </li>
        )}
        <li>{everywhere ? 'Try a shorter or a different word.' : 'Remove a filter.'}</li>
        <li>
          <Link to="/search">Browse all skills</Link>.
        </li>
      </ul>
    </div>
  );
}
