import { Fragment } from 'react';
import { Link } from 'react-router';
import { addressOf } from './address';

interface LinksProps {
  to: readonly { id: string; name: string }[];
  /** how many are named; all unless told */
  atMost?: number;
}

/** Things by their names, side by side, each leading to its page. */
export function Links({ to, atMost = to.length }: LinksProps) {
  const beyond = to.length - atMost;
  return (
    <>
      {to.slice(0, atMost).map(({ id, name }, at) => (
        <Fragment key={id}>
          {at > 0 && ', '}
          <Link to={addressOf(id)}>{name}</Link>
        </Fragment>
      ))}
      {beyond > 0 && ` and ${beyond} more`}
    </>
  );
}
