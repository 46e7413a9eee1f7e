import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  ChangesDocument,
  type ChangesQuery,
  CurrentVersionDocument,
  type RecordedChangeFragment,
} from '../api/generated/graphql';
import { request, type RequestError } from '../api/request';
import { useGraphQLQuery } from '../api/use-graphql-query';
import { curation as texts } from '../texts';
import { QueryResult } from '../ui/query-result';
import { Section } from '../ui/section';
import { useTitle } from '../ui/use-title';
import { combineItems } from './compare-versions';
import { ItemList } from './item-list';
import { RecordedChange } from './recorded-change';

/** The versions compared at first. */
const LATEST = 20;
/** Pages of writes that are read at most. */
const MAX_PAGES = 10;

interface Range {
  from: number;
  to: number;
}

/** What changed between two versions of the graph: the difference, and each write. */
export function VersionsPage() {
  useTitle(texts.versions.title);
  const current = useGraphQLQuery(CurrentVersionDocument, {});
  return (
    <>
      <h1>{texts.versions.title}</h1>
      <QueryResult result={current} what={texts.what.version}>
        {({ graphInfo: { version } }) => <Comparison current={version} />}
      </QueryResult>
    </>
  );
}

function Comparison({ current }: { current: number }) {
  const [params, setParams] = useSearchParams();
  const range = rangeOf(params, current);
  const result = useQuery<Writes, RequestError>({
    queryKey: ['writes', range],
    queryFn: ({ signal }) => readWrites(range, signal),
  });
  return (
    <>
      <RangeForm
        key={`${range.from} ${range.to}`}
        range={range}
        onSubmit={({ from, to }) => setParams({ from: String(from), to: String(to) })}
      />
      <p className="quiet">{texts.versions.current(current)}</p>
      <QueryResult result={result} what={texts.what.changes}>
        {(writes) => <Difference {...writes} />}
      </QueryResult>
    </>
  );
}

function rangeOf(params: URLSearchParams, current: number): Range {
  const to = versionIn(params, 'to') ?? current;
  // the first version is that of a load into an empty graph: everything is new in it
  const earliest = Math.min(1, to - 1);
  return { from: versionIn(params, 'from') ?? Math.max(earliest, to - LATEST), to };
}

/** null without a version */
function versionIn(params: URLSearchParams, name: string): number | null {
  const value = params.get(name) ?? '';
  return /^\d{1,9}$/.test(value) ? Number(value) : null;
}

interface Writes {
  changes: readonly RecordedChangeFragment[];
  /** whether only the first changes were read */
  truncated: boolean;
}

/** The writes after one version up to another, oldest first. */
async function readWrites({ from, to }: Range, signal: AbortSignal): Promise<Writes> {
  const changes: RecordedChangeFragment[] = [];
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer: ChangesQuery = await request(ChangesDocument, { since: from, after }, { signal });
    const found = answer.changes;
    const inRange = found.edges.map(({ node }) => node).filter(({ version }) => version <= to);
    changes.push(...inRange);
    if (!found.pageInfo.hasNextPage || inRange.length < found.edges.length) return { changes, truncated: false };
    after = found.pageInfo.endCursor ?? null;
  }
  return { changes, truncated: true };
}

function RangeForm({ range, onSubmit }: { range: Range; onSubmit: (range: Range) => void }) {
  const [isInvalid, setIsInvalid] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const [from, to] = [Number(data.get('from')), Number(data.get('to'))];
    const isValid = Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < to;
    setIsInvalid(!isValid);
    if (isValid) onSubmit({ from, to });
  };
  return (
    <form className="field-row" onSubmit={submit}>
      <label htmlFor="from-version">{texts.versions.from}</label>
      <input id="from-version" name="from" type="number" min={0} step={1} defaultValue={range.from} />
      <label htmlFor="to-version">{texts.versions.to}</label>
      <input id="to-version" name="to" type="number" min={1} step={1} defaultValue={range.to} />
      <button type="submit">{texts.versions.compare}</button>
      {isInvalid && (
        <p className="field-error" role="alert">
          {texts.versions.invalid}
        </p>
      )}
    </form>
  );
}

function Difference({ changes, truncated }: Writes) {
  const items = combineItems(changes.flatMap((change) => change.items ?? []));
  return (
    <>
      {truncated && <p>{texts.versions.tooMany(changes.length)}</p>}
      {changes.length === 0 && <p className="empty">{texts.versions.none}</p>}
      {items.length > 0 && (
        <Section title={texts.versions.difference} count={items.length}>
          <ItemList items={items} />
        </Section>
      )}
      {changes.length > 0 && (
        <Section title={texts.versions.writes} count={changes.length}>
          <ol className="recorded-changes">
            {changes.toReversed().map((change) => (
              <li key={change.version}>
                <RecordedChange change={change} />
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}
