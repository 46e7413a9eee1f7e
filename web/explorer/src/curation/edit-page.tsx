import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { StoredNodeDocument, type StoredNodeQuery } from '../api/generated/graphql';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { entityPath, idFromParams } from '../entity/paths';
import { curation as texts } from '../texts';
import { QueryResult } from '../ui/query-result';
import { useTitle } from '../ui/use-title';
import { useAccess } from './access';
import { AddConnection } from './add-connection';
import type { ChangeError } from './change-error';
import { changesOf, type Draft, kindOfId, type PlannedChange, type StoredEdge } from './changes';
import { ConnectionList } from './connection-list';
import { NodeFields } from './node-fields';
import { SubmitChanges } from './submit-changes';

type Stored = NonNullable<StoredNodeQuery['storedNode']>;

/** Edits the fields and edges of an entity or source. */
export function EditPage() {
  const id = idFromParams(useParams());
  const result = useGraphQLQuery(StoredNodeDocument, { id });
  return (
    <QueryResult result={result} what={texts.what.entry}>
      {({ storedNode }) => (storedNode ? <Editor key={id} stored={storedNode} /> : <p>{texts.form.unknown}</p>)}
    </QueryResult>
  );
}

function draftOf({ node, edges }: Stored): Draft {
  return {
    kind: kindOfId(String(node.id)) ?? 'SKILL',
    original: node,
    values: node,
    edges: (edges as StoredEdge[]).map((edge) => ({ original: edge, edge, isRemoved: false })),
  };
}

/** @param stored  the state at the start; later ones do not replace what is being edited */
function Editor({ stored }: { stored: Stored }) {
  const navigate = useNavigate();
  const { mayDecide } = useAccess();
  const [draft, setDraft] = useState(() => draftOf(stored));
  const [isDeleted, setIsDeleted] = useState(false);
  const [error, setError] = useState<ChangeError | null>(null);
  const [id, name] = [String(stored.node.id), String(stored.node.name)];
  const title = mayDecide ? texts.form.editing(name) : texts.form.proposing(name);
  useTitle(title);
  const change = (changes: Partial<Draft>) => setDraft((current) => ({ ...current, ...changes }));
  const changes = isDeleted ? [deletion(id, stored.node.version)] : changesOf(draft);
  return (
    <>
      <h1 dir="auto">{title}</h1>
      <p>
        <Link to={entityPath(id)}>{id}</Link>
      </p>
      <div className="editor">
        <div className="editor-form" inert={isDeleted}>
          <h2>{texts.form.properties}</h2>
          <NodeFields draft={draft} change={change} error={error} />
          {draft.kind !== 'SOURCE' && (
            <>
              <h2>{texts.form.connections}</h2>
              {stored.truncated && <p>{texts.form.truncated}</p>}
              <AddConnection id={id} draft={draft} change={change} />
              <ConnectionList id={id} draft={draft} change={change} error={error} />
            </>
          )}
        </div>
        <div className="editor-submit">
          <SubmitChanges
            changes={changes}
            onError={setError}
            onApplied={() => void navigate(isDeleted ? '/curation' : entityPath(id))}
          />
          <label className="editor-delete">
            <input type="checkbox" checked={isDeleted} onChange={({ target }) => setIsDeleted(target.checked)} />{' '}
            {texts.form.delete}
          </label>
          {isDeleted && <p className="field-hint">{texts.form.deleteExplained}</p>}
        </div>
      </div>
    </>
  );
}

function deletion(id: string, version: unknown): PlannedChange {
  const expected = typeof version === 'number' ? { expectedVersion: version } : {};
  return { target: id, fields: [], input: { delete: { id, detach: true, ...expected } } };
}
