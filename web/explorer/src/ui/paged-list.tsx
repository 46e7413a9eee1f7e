import { type ReactNode, useEffect, useRef } from 'react';
import { Failure } from './failure';
import { Loading } from './loading';
import './paged-list.css';
import type { Pages } from './use-pages';

interface PagedListProps<Edge> {
  pages: Pages<Edge>;
  /** what is listed, in words: `roles` */
  what: string;
  className?: string;
  /** shown where there is nothing */
  empty?: ReactNode;
  children: (edge: Edge) => ReactNode;
}

/** A list with "Show more" below, in each of its states. */
export function PagedList<Edge extends { node: { id: string } }>({
  pages,
  what,
  className = 'rows',
  empty = null,
  children,
}: PagedListProps<Edge>) {
  const { edges, totalCount, there, error, hasMore, loadingMore, retry } = pages;
  const { list, more } = useMore(pages);
  if (!there) return error ? <Failure error={error} retry={retry} /> : <Loading what={what} />;
  if (edges.length === 0) return empty;
  return (
    <div className="paged-list" aria-busy={pages.old}>
      <ul ref={list} className={className}>
        {edges.map((edge) => (
          <li key={edge.node.id}>{children(edge)}</li>
        ))}
      </ul>
      {error && <Failure error={error} retry={retry} />}
      {hasMore && !error && (
        <p className="paged-list-more">
          <button type="button" onClick={more} aria-disabled={loadingMore}>
            {loadingMore ? 'Loading…' : 'Show more'}
            <span className="visually-hidden"> {what}</span>
          </button>
          <span className="quiet">
            {edges.length.toLocaleString('en')} of {totalCount.toLocaleString('en')}
          </span>
        </p>
      )}
    </div>
  );
}

/** Asks for more, and leads the focus to the first item that comes: the button moves away, or goes. */
function useMore<Edge>({ edges, loadingMore, more }: Pages<Edge>) {
  const list = useRef<HTMLUListElement>(null);
  const shownBefore = useRef<number | null>(null);
  useEffect(() => {
    if (shownBefore.current === null || edges.length <= shownBefore.current) return;
    list.current?.children[shownBefore.current]?.querySelector('a')?.focus({ preventScroll: true });
    shownBefore.current = null;
  }, [edges.length]);
  const askMore = () => {
    if (loadingMore) return;
    shownBefore.current = edges.length;
    more();
  };
  return { list, more: askMore };
}
