import { Link } from 'react-router';
import { entityPath } from '../entity/paths';
import { known as texts } from '../texts';
import { useShowMore } from '../ui/use-show-more';
import { setState, useIdsIn } from './known';
import './known.css';
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
          return (
            <li key={id} className="chip">
              <Link to={entityPath(id)} dir="auto">
                {name}
              </Link>
              <button
                type="button"
                className="chip-remove"
                aria-label={texts.remove(name)}
                onClick={() => setState([id], null)}
              >
                ×
              </button>
            </li>
          );
        })}
      </ul>
      {showMore}
    </div>
  );
}
