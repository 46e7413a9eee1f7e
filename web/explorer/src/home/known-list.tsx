import { useState } from 'react';
import { setState, useKnown } from '../known/known';
import { ListFile } from '../known/list-file';
import { MarkedLists } from '../known/marked-lists';
import { RemovableChip } from '../known/removable-chip';
import { useKnownEntities } from '../known/use-known-entities';
import { home as texts } from '../texts';
import { QueryResult } from '../ui/query-result';
import { Section } from '../ui/section';

const INITIAL_COUNT = 60;

/** What the user knows; each can be removed. */
export function KnownList() {
  const known = useKnown();
  const result = useKnownEntities(known);
  return (
    <Section title={texts.known} id="known" count={known.length} aside={known.length > 0 && <ClearAll known={known} />}>
      <p className="quiet">
        {known.length === 0 && texts.knownHint}
        {texts.knownStored}
      </p>
      <QueryResult result={result} what={texts.what.known}>
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
          <RemovableChip key={id} entity={{ id, name }} label={texts.remove(name)} />
        ))}
      </ul>
      {!all && entities.length > INITIAL_COUNT && (
        <button type="button" onClick={() => setAll(true)}>
          {texts.showAll(entities.length)}
        </button>
      )}
    </>
  );
}

function ClearAll({ known }: { known: readonly string[] }) {
  return (
    <button type="button" className="link-button" onClick={() => setState(known, null)}>
      {texts.clear}
    </button>
  );
}
