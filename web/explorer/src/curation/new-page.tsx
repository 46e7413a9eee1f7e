import { useState } from 'react';
import { useNavigate } from 'react-router';
import { curation as texts } from '../texts';
import { KINDS } from '../ui/kinds';
import { Select } from '../ui/select';
import { useTitle } from '../ui/use-title';
import type { ChangeError } from './change-error';
import { changesOf, type Draft, newValues, NODE_KINDS, type NodeKind } from './changes';
import { NodeFields } from './node-fields';
import { editPath } from './paths';
import { SubmitChanges } from './submit-changes';

/** Creates an entity or source. Its edges follow on the page that edits it, where it opens. */
export function NewPage() {
  useTitle(texts.form.creating);
  const navigate = useNavigate();
  const [draft, setDraft] = useState(() => emptyDraft('SKILL'));
  const [error, setError] = useState<ChangeError | null>(null);
  const names = NODE_KINDS.map((kind) => [kind, kind === 'SOURCE' ? texts.form.source : KINDS[kind].one] as const);
  return (
    <>
      <h1>{texts.form.creating}</h1>
      <Select
        label={texts.form.kind}
        value={draft.kind}
        options={names}
        onChange={(kind) => {
          setDraft(emptyDraft(kind as NodeKind));
          setError(null);
        }}
      />
      <div className="editor">
        <div className="editor-form" key={draft.kind}>
          <NodeFields
            draft={draft}
            change={(changes) => setDraft((current) => ({ ...current, ...changes }))}
            error={error}
          />
        </div>
        <div className="editor-submit">
          <SubmitChanges
            changes={changesOf(draft)}
            onError={setError}
            onApplied={(items) => void navigate(editPath(items.find(({ id }) => id)?.id ?? ''))}
          />
        </div>
      </div>
    </>
  );
}

function emptyDraft(kind: NodeKind): Draft {
  return { kind, original: null, values: newValues(kind), edges: [] };
}
