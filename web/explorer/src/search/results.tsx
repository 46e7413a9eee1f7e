import { Link } from 'react-router';
import {
  BrowseAreasDocument,
  BrowseLevelsDocument,
  BrowseRolesDocument,
  BrowseSkillsDocument,
  BrowseTechnologiesDocument,
  BrowseTracksDocument,
  type FoundFragment,
  SearchEverythingDocument,
} from '../api/generated/graphql';
import { useAnswer } from '../api/use-answer';
import { counted } from '../ui/counted';
import { PagedList } from '../ui/paged-list';
import { type Pages, usePages } from '../ui/use-pages';
import { FoundLine } from './found-line';
import { OrderSelect } from './order-select';
import type { SearchState } from './search-state';
import { useCutPages } from './use-cut-pages';

type Found = Pages<{ node: FoundFragment }>;

/** The list that the address asks for. */
export function Results({ state }: { state: SearchState }) {
  if (state.isSearch) return <FoundByText state={state} />;
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
    case 'TASK':
    case 'RESOURCE':
      return <p>Type a word above: of these there is no list, but they can be searched for.</p>;
    default:
      return <Skills state={state} />;
  }
}

function FoundByText({ state: { text, kind } }: { state: SearchState }) {
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
  return <List pages={useCutPages(useAnswer(BrowseAreasDocument, {}), ({ areas }) => areas)} one="area" />;
}

function Levels() {
  return <List pages={useCutPages(useAnswer(BrowseLevelsDocument, {}), ({ levels }) => levels)} one="level" />;
}

function Tracks() {
  return <List pages={useCutPages(useAnswer(BrowseTracksDocument, {}), ({ tracks }) => tracks)} one="specialisation" />;
}

interface ListProps {
  pages: Found;
  one: string;
  many?: string;
  text?: string;
  showsKinds?: boolean;
  /** whether another order can be chosen */
  isSorted?: boolean;
}

function List({ pages, one, many = `${one}s`, text = '', showsKinds = false, isSorted = false }: ListProps) {
  return (
    <>
      <div className="search-tools">
        <p role="status" className="quiet">
          {pages.there && counted(pages.totalCount, one, many)}
        </p>
        {isSorted && <OrderSelect />}
      </div>
      <PagedList pages={pages} what={many} empty={<NothingFound text={text} everywhere={showsKinds} />}>
        {({ node }) => <FoundLine found={node} showsKind={showsKinds} />}
      </PagedList>
    </>
  );
}

/** The ways out of a list without anything in it. */
function NothingFound({ text, everywhere }: { text: string; everywhere: boolean }) {
  return (
    <div className="empty">
      <h2>Nothing fits</h2>
      <ul>
        {text !== '' && !everywhere && (
          <li>
            Look for it <Link to={`/search?${new URLSearchParams({ q: text })}`}>among everything</Link>, where a typing
            error is forgiven.
          </li>
        )}
        <li>{everywhere ? 'Type less of the word, or another one.' : 'Take a filter off.'}</li>
        <li>
          <Link to="/search">Browse all skills</Link>.
        </li>
      </ul>
    </div>
  );
}
