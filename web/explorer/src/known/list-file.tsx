import { useMutation } from '@tanstack/react-query';
import { type ChangeEvent, useRef } from 'react';
import { known as texts } from '../texts';
import { download } from '../ui/download';
import { addMarks, getMarks } from './known';
import './known.css';
import { fetchKnownEntities } from './known-entities';
import { ListFormatError, MAX_KNOWN, readList, writeList } from './list-format';
import { divide, idsIn, merge, sizeOf } from './marks';
import { getStoredPlan, storePlan } from './stored-plan';

/** Saves what the user marked as a file, and loads such a file. */
export function ListFile() {
  const input = useRef<HTMLInputElement>(null);
  const loading = useMutation<Loaded, Error, File>({ mutationFn: async (file) => load(await file.text()) });
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) loading.mutate(file);
    // so that the same file can be chosen again
    target.value = '';
  };
  const save = () =>
    download('my-skills.json', 'application/json', writeList({ marks: getMarks(), plan: getStoredPlan() }));
  return (
    <div className="list-file">
      <button type="button" onClick={save}>
        {texts.exportList}
      </button>
      <button type="button" onClick={() => input.current?.click()} aria-disabled={loading.isPending}>
        {texts.importList}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={texts.importList}
        onChange={choose}
      />
      <p role="status">
        {loading.isPending && texts.importing}
        {loading.data && texts.imported(loading.data.count)}{' '}
        {loading.data && loading.data.missing.length > 0 && texts.notInGraph(loading.data.missing)}
      </p>
      {loading.error && (
        <p role="alert" className="list-file-problem">
          {loading.error.message}
        </p>
      )}
    </div>
  );
}

interface Loaded {
  /** entries of the loaded graph */
  count: number;
  /** ids that the graph does not have */
  missing: readonly string[];
}

/** Merges a file with what the user marked; the file takes precedence. Its plan is taken if there is none. */
async function load(text: string): Promise<Loaded> {
  const { marks, plan } = readList(text);
  const ids = idsIn(marks);
  const entities = await fetchKnownEntities(ids);
  const currentIds = new Map(ids.flatMap((id, index) => (entities[index] ? [[id, entities[index].id]] : [])));
  const { own } = divide(marks, currentIds);
  if (merge(getMarks(), own).known.length > MAX_KNOWN)
    throw new ListFormatError(texts.fileProblems.tooManyKnown(MAX_KNOWN));
  addMarks(own);
  if (plan !== null && getStoredPlan() === null) storePlan(plan);
  return { count: sizeOf(own), missing: ids.filter((id) => !currentIds.has(id)) };
}
