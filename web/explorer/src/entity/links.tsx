import { Fragment } from 'react';
import { entity as texts } from '../texts';
import { EntityLink, type Named } from './entity-link';

interface LinksProps {
  to: readonly Named[];
  /** the maximum number of links; all by default */
  max?: number;
}

/** A comma-separated list of links to entities. */
export function Links({ to, max = to.length }: LinksProps) {
  const remaining = to.length - max;
  return (
    <>
      {to.slice(0, max).map((entity, index) => (
        <Fragment key={entity.id}>
          {index > 0 && ', '}
          <EntityLink to={entity} />
        </Fragment>
      ))}
      {remaining > 0 && texts.andMore(remaining)}
    </>
  );
}
