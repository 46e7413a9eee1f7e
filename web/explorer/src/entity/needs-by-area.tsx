import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import { RoleNeedsDocument, type RoleNeedsQuery } from '../api/generated/graphql';
import type { RequestError } from '../api/request';
import { requestPages } from '../api/request-pages';
import { roleNeeds as texts } from '../texts';
import { QueryResult } from '../ui/query-result';
import { Section } from '../ui/section';
import { groupByArea } from './group-by-area';
import { entityPath } from './paths';

type Need = NonNullable<RoleNeedsQuery['role']>['needs']['edges'][number];

/** All needs of a role by area: with a part of them, more would change the groups. */
export function NeedsByArea({ id, children }: { id: string; children: (need: Need) => ReactNode }) {
  const result = useQuery<Need[], RequestError>({
    queryKey: ['role needs', id],
    queryFn: ({ signal }) => requestPages(RoleNeedsDocument, { id }, ({ role }) => role?.needs, { signal }),
  });
  return (
    <Section title={texts.title} count={result.data?.length}>
      <QueryResult result={result} what={texts.loading}>
        {(needs) => (needs.length === 0 ? <p className="quiet">{texts.none}</p> : <Groups {...{ needs, children }} />)}
      </QueryResult>
    </Section>
  );
}

function Groups({ needs, children }: { needs: readonly Need[]; children: (need: Need) => ReactNode }) {
  const groups = groupByArea(needs, ({ node }) => node.areas);
  return groups.map(({ area, items }) => (
    <Fragment key={area?.id ?? ''}>
      {/* a graph without areas has one group, which needs no title */}
      {groups.length > 1 && <h3>{area ? <Link to={entityPath(area.id)}>{area.name}</Link> : texts.otherArea}</h3>}
      <ul className="rows">
        {items.map((need) => (
          <li key={need.node.id}>{children(need)}</li>
        ))}
      </ul>
    </Fragment>
  ));
}
