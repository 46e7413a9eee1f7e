import { curation as texts } from '../texts';
import { useNames } from '../ui/use-names';
import { useShowMore } from '../ui/use-show-more';
import type { ChangeError } from './change-error';
import { type Draft, type EdgeDraft, edgeKey, isEqual } from './changes';
import { belongsTo, type Connection, connectionsOf, otherEnd } from './connections';
import { EdgeFields } from './edge-fields';
import { connectionLabel } from './labels';

const SHOWN = 15;

interface ConnectionListProps {
  id: string;
  draft: Draft;
  change: (changes: Partial<Draft>) => void;
  error: ChangeError | null;
}

/** The edges of an entity by kind and direction; each can be edited and removed. */
export function ConnectionList({ id, draft, change, error }: ConnectionListProps) {
  const write = (next: EdgeDraft) =>
    change({
      edges: draft.edges.map((one) => (edgeKey(one.edge) === edgeKey(next.edge) ? next : one)),
    });
  // a new one that is removed is forgotten
  const remove = (one: EdgeDraft) =>
    one.original === null
      ? change({ edges: draft.edges.filter((other) => other !== one) })
      : write({ ...one, isRemoved: !one.isRemoved });
  return connectionsOf(draft.kind).map((connection) => {
    const own = draft.edges.filter(({ edge }) => belongsTo(connection, id, edge));
    if (own.length === 0) return null;
    const label = connectionLabel(connection);
    return (
      <section key={label} className="connections" aria-label={label}>
        <h3>{label}</h3>
        <Edges edges={own} connection={connection} write={write} remove={remove} error={error} />
      </section>
    );
  });
}

interface EdgesProps {
  edges: readonly EdgeDraft[];
  connection: Connection;
  write: (next: EdgeDraft) => void;
  remove: (one: EdgeDraft) => void;
  error: ChangeError | null;
}

function Edges({ edges, connection, write, remove, error }: EdgesProps) {
  const nameOf = useNames(edges.map(({ edge }) => otherEnd(connection, edge)));
  const { visible, showMore } = useShowMore(edges, SHOWN);
  return (
    <>
      <ul className="rows">
        {visible.map((one) => {
          const key = edgeKey(one.edge);
          const name = nameOf(otherEnd(connection, one.edge));
          const ownError = error?.target === key ? error : null;
          return (
            <li key={key} className="connection" data-removed={one.isRemoved || undefined}>
              <span className="connection-name" dir="auto">
                {name}
              </span>{' '}
              <EdgeState one={one} />
              <button type="button" className="link-button" onClick={() => remove(one)}>
                {one.isRemoved ? texts.form.restore : texts.form.remove}
                <span className="visually-hidden"> {name}</span>
              </button>
              {!one.isRemoved && (
                <EdgeFields
                  name={name}
                  edge={one.edge}
                  isNew={one.original === null}
                  onChange={(edge) => write({ ...one, edge })}
                  error={ownError}
                />
              )}
            </li>
          );
        })}
      </ul>
      {showMore}
    </>
  );
}

function EdgeState({ one: { original, edge, isRemoved } }: { one: EdgeDraft }) {
  const { removed, isNew, changed } = texts.form;
  const state = isRemoved ? removed : original === null ? isNew : isEqual(original, edge) ? null : changed;
  return state !== null && <span className="tag tag-strong">{state}</span>;
}
