import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ApplyChangesDocument, type ChangeInput, type EntityKind } from '../api/generated/graphql';
import { entityPath } from '../entity/paths';
import { curation as texts } from '../texts';
import { KINDS } from '../ui/kinds';
import { Select } from '../ui/select';
import { useTitle } from '../ui/use-title';
import { useAccess } from './access';
import type { PlannedChange } from './changes';
import { FieldInput } from './field-input';
import { ItemList } from './item-list';
import { Failure, SubmitChanges } from './submit-changes';
import { useGraphQLMutation } from './use-graphql-mutation';

/** Merges one entity into another of the same kind. */
export function MergePage() {
  useTitle(texts.mergePage.title);
  const navigate = useNavigate();
  const { mayDecide } = useAccess();
  const [kind, setKind] = useState<EntityKind>('SKILL');
  const [from, setFrom] = useState<string | null>(null);
  const [into, setInto] = useState<string | null>(null);
  const end = { type: 'id', kinds: [kind], default: null } as const;
  const changes: PlannedChange[] =
    from === null || into === null ? [] : [{ target: from, fields: [], input: { merge: { from, into } } }];
  const changeKind = (next: string) => {
    setKind(next as EntityKind);
    setFrom(null);
    setInto(null);
  };
  return (
    <>
      <h1>{texts.mergePage.title}</h1>
      <p className="lead">{texts.mergePage.lead}</p>
      <div className="editor">
        <div className="editor-form">
          <Select
            label={texts.mergePage.kind}
            value={kind}
            options={Object.entries(KINDS).map(([one, { one: name }]) => [one, name] as const)}
            onChange={changeKind}
          />
          <FieldInput
            label={texts.mergePage.from}
            field={end}
            value={from}
            onChange={(id) => setFrom(id as string | null)}
          />
          <FieldInput
            label={texts.mergePage.into}
            field={end}
            value={into}
            onChange={(id) => setInto(id as string | null)}
          />
          {mayDecide && changes.length > 0 && <Preview key={`${from} ${into}`} changes={changes} />}
        </div>
        <div className="editor-submit">
          <SubmitChanges
            changes={changes}
            onApplied={() => void navigate(into === null ? '/curation' : entityPath(into))}
          />
        </div>
      </div>
    </>
  );
}

/** What the changes would do, by a dry run on request. */
function Preview({ changes }: { changes: readonly PlannedChange[] }) {
  const { mutate, isPending, data, error } = useGraphQLMutation(ApplyChangesDocument);
  const preview = () =>
    isPending || mutate({ changes: changes.map(({ input }) => input as ChangeInput), dryRun: true });
  if (data) return <ItemList items={data.applyChanges.items} />;
  return (
    <>
      {error && <Failure error={error} changes={changes} />}
      <button type="button" aria-disabled={isPending} onClick={preview}>
        {texts.mergePage.preview}
      </button>
    </>
  );
}
