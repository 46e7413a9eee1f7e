import { type InfiniteData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { HistoryDocument, type HistoryQuery } from '../api/generated/graphql';
import { request, type RequestError } from '../api/request';
import { entityPath, idFromParams } from '../entity/paths';
import { curation as texts } from '../texts';
import { ErrorMessage } from '../ui/error-message';
import { Loading } from '../ui/loading';
import { useNames } from '../ui/use-names';
import { useTitle } from '../ui/use-title';
import { RecordedChange } from './recorded-change';

/** The number of changes that the API returns at once. */
const PAGE_SIZE = 20;

/** The changes of an entity or source, latest first; curators can undo each. */
export function HistoryPage() {
  const id = idFromParams(useParams());
  const name = useNames([id])(id);
  useTitle(texts.historyPage.title(name));
  const { data, error, refetch, hasNextPage, fetchNextPage } = useHistory(id);
  const changes = data?.pages.flatMap(({ history }) => history) ?? [];
  return (
    <>
      <h1 dir="auto">{texts.historyPage.title(name)}</h1>
      <p>
        <Link to={entityPath(id)}>{id}</Link>
      </p>
      {error && <ErrorMessage error={error} retry={() => void refetch()} />}
      {!data && !error && <Loading what={texts.what.history} />}
      {data && changes.length === 0 && <p className="empty">{texts.historyPage.none}</p>}
      <ol className="recorded-changes">
        {changes.map((change) => (
          <li key={change.version}>
            <RecordedChange change={change} />
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <button type="button" onClick={() => void fetchNextPage()}>
          {texts.historyPage.more}
        </button>
      )}
    </>
  );
}

function useHistory(id: string) {
  return useInfiniteQuery<HistoryQuery, RequestError, InfiniteData<HistoryQuery>, unknown[], number | null>({
    queryKey: ['history', id],
    queryFn: ({ pageParam, signal }) => request(HistoryDocument, { id, before: pageParam }, { signal }),
    initialPageParam: null,
    getNextPageParam: ({ history }) => (history.length < PAGE_SIZE ? null : history.at(-1)?.version),
  });
}
