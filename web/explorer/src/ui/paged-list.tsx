import { type ReactNode, useEffect, useRef } from 'react';
import { ui as texts } from '../texts';
import { ErrorMessage } from './error-message';
import { Loading } from './loading';
import './paged-list.css';
import type { Pages } from './use-pages';

interface PagedListProps<Edge> {
  pages: Pages<Edge>;
  /** what is listed, e.g. `roles` */
  what: string;
  className?: string;
  /** shown for an empty list */
  empty?: ReactNode;
  children: (edge: Edge) => ReactNode;
}

/** A list with a "Show more" button, in each state. */
export function PagedList<Edge extends { node: { id: string } }>({
  pages,
  what,
  className = 'rows',
  empty = null,
  children,
}: PagedListProps<Edge>) {
  const { edges, totalCount, isLoaded, error, hasMore, isLoadingMore, retry } = pages;
  const { list, more } = useLoadMore(pages);
  if (!isLoaded) return error ? <ErrorMessage error={error} retry={retry} /> : <Loading what={what} />;
  if (edges.length === 0) return empty;
  return (
    <div className="paged-list" aria-busy={pages.isPrevious}>
      <ul ref={list} className={className}>
        {edges.map((edge) => (
          <li key={edge.node.id}>{children(edge)}</li>
        ))}
      </ul>
      {error && <ErrorMessage error={error} retry={retry} />}
      {hasMore && !error && (
        <p className="paged-list-more">
          <button type="button" onClick={more} aria-disabled={isLoadingMore}>
            {isLoadingMore ? texts.loadingMore : texts.showMore}
            <span className="visually-hidden"> {what}</span>
          </button>
          <span className="quiet">{texts.shownOf(edges.length, totalCount)}</span>
        </p>
      )}
    </div>
  );
}

/** Loads more items and moves focus to the first new one, because the button moves or disappears. */
function useLoadMore<Edge>({ edges, isLoadingMore, loadMore }: Pages<Edge>) {
  const list = useRef<HTMLUListElement>(null);
  const shownBefore = useRef<number | null>(null);
  useEffect(() => {
    if (shownBefore.current === null || edges.length <= shownBefore.current) return;
    list.current?.children[shownBefore.current]?.querySelector('a')?.focus({ preventScroll: true });
    shownBefore.current = null;
  }, [edges.length]);
  const loadMoreItems = () => {
    if (isLoadingMore) return;
    shownBefore.current = edges.length;
    loadMore();
  };
  return { list, more: loadMoreItems };
}
