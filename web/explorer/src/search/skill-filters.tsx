import { useState } from 'react';
import { SkillFacetsDocument, type SkillFacetsQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { search as texts } from '../texts';
import { SKILL_KINDS } from '../ui/kinds';
import { CheckboxGroup } from './checkbox-group';
import { type Filter, FILTERS, useSearchState } from './search-state';

type Facet = SkillFacetsQuery['skills']['facets'][number];

const TITLES: Record<Filter, string> = texts.filterTitles;

/** Filters of skills; collapsed on small screens, where results come first. */
export function SkillFilters() {
  const { state, change } = useSearchState();
  const [open, setOpen] = useState(() => window.matchMedia('(min-width: 62rem)').matches);
  return (
    <details className="filters" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts.filters}</summary>
      {FILTERS.map((field) => (
        <FacetChecks key={field} field={field} />
      ))}
      <CheckboxGroup
        title={texts.kindOfSkill}
        options={Object.entries(SKILL_KINDS).map(([value, name]) => ({ value, name }))}
        chosen={state.skillKinds}
        onChange={(type) => change({ type, kind: 'skill' })}
      />
    </details>
  );
}

/** The options of one filter, counted with the other filters applied. */
function FacetChecks({ field }: { field: Filter }) {
  const { state, change } = useSearchState();
  const { data } = useGraphQLQuery(SkillFacetsDocument, { filter: state.skillFilter(field) }, { keepPrevious: true });
  const options = (data?.skills.facets ?? [])
    .filter(({ entity }) => entity.__typename.toLowerCase() === field)
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map(({ entity, count }) => ({ value: slugOf(entity.id), name: entity.name, count }));
  return (
    <CheckboxGroup
      title={TITLES[field]}
      options={options}
      chosen={state.chosen(field).map(slugOf)}
      onChange={(slugs) => change({ [field]: slugs, kind: 'skill' })}
    />
  );
}

/** Sorts levels by rank, everything else by frequency. */
function rankOf({ entity, count }: Facet): number {
  return entity.__typename === 'Level' ? entity.rank : -count;
}

function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
