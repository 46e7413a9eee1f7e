import type { ReactNode } from 'react';
import { PagedList } from './paged-list';
import { Section } from './section';
import type { Pages } from './use-pages';

interface PagedSectionProps<Edge> {
  title: string;
  pages: Pages<Edge>;
  className?: string;
  aside?: ReactNode;
  /** shown above the list */
  lead?: ReactNode;
  /** shown for an empty list; without it, the section is omitted */
  empty?: ReactNode;
  children: (edge: Edge) => ReactNode;
}

/** A titled, paged list. */
export function PagedSection<Edge extends { node: { id: string } }>(props: PagedSectionProps<Edge>) {
  const { title, pages, className, aside, lead, empty, children } = props;
  if (pages.isLoaded && pages.totalCount === 0 && empty === undefined) return null;
  return (
    <Section title={title} count={pages.isLoaded ? pages.totalCount : undefined} aside={aside}>
      {lead}
      <PagedList pages={pages} what={title.toLowerCase()} className={className} empty={empty}>
        {children}
      </PagedList>
    </Section>
  );
}
