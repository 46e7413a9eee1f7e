import { search as texts } from '../texts';
import { useTitle } from '../ui/use-title';
import { ActiveFilters } from './active-filters';
import { CategoryFilter } from './category-filter';
import { KindTabs } from './kind-tabs';
import { Results } from './results';
import './search-page.css';
import { useSearchState } from './search-state';
import { SkillFilters } from './skill-filters';

/** Search results, or the list of a kind, filtered and sorted; the URL holds the state. */
export function SearchPage() {
  const { state } = useSearchState();
  const title = state.text === '' ? texts.browse : texts.resultsFor(state.text);
  useTitle(title);
  const { kind } = state;
  return (
    <section className="page">
      <h1>{title}</h1>
      <KindTabs />
      <div className="search-body">
        {kind === 'SKILL' && <SkillFilters />}
        {kind === 'TECHNOLOGY' && <CategoryFilter />}
        <div className="search-results">
          {kind === 'SKILL' && <ActiveFilters />}
          <Results key={String(kind)} state={state} />
        </div>
      </div>
    </section>
  );
}
