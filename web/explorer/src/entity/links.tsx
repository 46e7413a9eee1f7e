import { Fragment } from 'react';
import { Link } from 'react-router';
import { entityPath } from './paths';

interface LinksProps {
  to: readonly { id: string; name: string }[];
  /** the maximum number of links; all by default */
  max?: number;
}

/** A comma-separated list of links to entities. */
export function Links({ to, max = to.length }: LinksProps) {
  const remaining = to.length - max;
  return (
    <>
      {to.slice(0, max).map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <Link to={entityPath(id)} dir="auto">
            {name}
          </Link>
        </Fragment>
      ))}
      {remaining > 0 && ` and ${remaining} more`}
    </>
  );
}
