import { useState } from 'react';
import { SkillFacetsDocument, type SkillFacetsQuery } from '../api/generated/graphql';
import { useAnswer } from '../api/use-answer';
import { SKILL_KINDS } from '../ui/kinds';
import { Checks } from './checks';
import { type Filter, FILTERS, useSearchState } from './search-state';

type Facet = SkillFacetsQuery['skills']['facets'][number];

const TITLES: Record<Filter, string> = { level: 'Level', area: 'Area', technology: 'Technology' };

/** Narrows skills down; folded on a phone, where the results come first. */
export function SkillFilters() {
  const { state, change } = useSearchState();
  const [open, setOpen] = useState(() => window.matchMedia('(min-width: 62rem)').matches);
  return (
    <details className="filters" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Filters</summary>
      {FILTERS.map((field) => (
        <FacetChecks key={field} field={field} />
      ))}
      <Checks
        title="Kind of skill"
        options={Object.entries(SKILL_KINDS).map(([value, name]) => ({ value, name }))}
        chosen={state.skillKinds}
        onChange={(type) => change({ type, kind: 'skill' })}
      />
    </details>
  );
}

/** Options of one field, counted among what the other fields leave. */
function FacetChecks({ field }: { field: Filter }) {
  const { state, change } = useSearchState();
  const { data } = useAnswer(SkillFacetsDocument, { filter: state.skillFilter(field) }, { keep: true });
  const options = (data?.skills.facets ?? [])
    .filter(({ entity }) => entity.__typename.toLowerCase() === field)
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map(({ entity, count }) => ({ value: slugOf(entity.id), name: entity.name, count }));
  return (
    <Checks
      title={TITLES[field]}
      options={options}
      chosen={state.chosen(field).map(slugOf)}
      onChange={(slugs) => change({ [field]: slugs, kind: 'skill' })}
    />
  );
}

/** Levels stand in their order, all else by how often it occurs. */
function rankOf({ entity, count }: Facet): number {
  return entity.__typename === 'Level' ? entity.rank : -count;
}

function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}
