import { known as texts } from '../texts';
import { useShowMore } from '../ui/use-show-more';
import { useIdsIn } from './known';
import './known.css';
import { RemovableChip } from './removable-chip';
import { useKnownEntities } from './use-known-entities';

/** The skills in progress and the skipped ones; each can be removed. */
export function MarkedLists() {
  return (
    <>
      <MarkedList state="learning" hint={texts.learningHint} />
      <MarkedList state="skipped" hint={texts.skippedHint} />
    </>
  );
}

function MarkedList({ state, hint }: { state: 'learning' | 'skipped'; hint: string }) {
  const ids = useIdsIn(state);
  const { data } = useKnownEntities(ids);
  const { visible, showMore } = useShowMore(ids, 30);
  if (ids.length === 0) return null;
  const names = new Map((data ?? []).flatMap((entity) => (entity ? [[entity.id, entity.name]] : [])));
  return (
    <div className="marked-list">
      <h3>{texts.listTitles[state]}</h3>
      <p className="quiet">{hint}</p>
      <ul className="chips" aria-label={texts.listTitles[state]}>
        {visible.map((id) => {
          const name = names.get(id) ?? id;
          return <RemovableChip key={id} entity={{ id, name }} label={texts.remove(name)} />;
        })}
      </ul>
      {showMore}
    </div>
  );
}
