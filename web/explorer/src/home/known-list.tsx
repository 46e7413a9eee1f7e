import { useState } from 'react';
import { Link } from 'react-router';
import { entityPath } from '../entity/paths';
import { setState, useKnown } from '../known/known';
import { ListFile } from '../known/list-file';
import { MarkedLists } from '../known/marked-lists';
import { useKnownEntities } from '../known/use-known-entities';
import { QueryResult } from '../ui/query-result';
import { Section } from '../ui/section';

const INITIAL_COUNT = 60;

/** What the user knows; each can be removed. */
export function KnownList() {
  const known = useKnown();
  const result = useKnownEntities(known);
  return (
    <Section
      title="What you know"
      id="known"
      count={known.length}
      aside={known.length > 0 && <ClearAll known={known} />}
    >
      <p className="quiet">
        {known.length === 0 &&
          'Mark skills as known on any page: plans, role matches and recommendations take them into account. '}
        This is stored only in this browser.
      </p>
      <QueryResult result={result} what="what you know">
        {(entities) => (
          <KnownChips entities={entities.filter((entity) => entity !== null).filter(({ id }) => known.includes(id))} />
        )}
      </QueryResult>
      <MarkedLists />
      <ListFile />
    </Section>
  );
}

function KnownChips({ entities }: { entities: { id: string; name: string }[] }) {
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="chips">
        {entities.slice(0, all ? undefined : INITIAL_COUNT).map(({ id, name }) => (
          <li key={id} className="chip">
            <Link to={entityPath(id)} dir="auto">
              {name}
            </Link>
            <button
              type="button"
              className="chip-remove"
              aria-label={`Remove ${name}`}
              onClick={() => setState([id], null)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {!all && entities.length > INITIAL_COUNT && (
        <button type="button" onClick={() => setAll(true)}>
          Show all {entities.length}
        </button>
      )}
    </>
  );
}

function ClearAll({ known }: { known: readonly string[] }) {
  return (
    <button type="button" className="link-button" onClick={() => setState(known, null)}>
      Clear all
    </button>
  );
}
