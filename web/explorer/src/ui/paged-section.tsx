import type { ReactNode } from 'react';
import { PagedList } from './paged-list';
import { Section } from './section';
import type { Pages } from './use-pages';

interface PagedSectionProps<Edge> {
  title: string;
  pages: Pages<Edge>;
  className?: string;
  aside?: ReactNode;
  /** shown where there is nothing; without it the section is left out then */
  empty?: ReactNode;
  children: (edge: Edge) => ReactNode;
}

/** A titled list that grows page by page. */
export function PagedSection<Edge extends { node: { id: string } }>(props: PagedSectionProps<Edge>) {
  const { title, pages, className, aside, empty, children } = props;
  if (pages.there && pages.totalCount === 0 && empty === undefined) return null;
  return (
    <Section title={title} count={pages.there ? pages.totalCount : undefined} aside={aside}>
      <PagedList pages={pages} what={title.toLowerCase()} className={className} empty={empty}>
        {children}
      </PagedList>
    </Section>
  );
}
