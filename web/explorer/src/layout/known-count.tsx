import { Link } from 'react-router';
import { useKnown } from '../known/known';

/** The number of known skills, linked to their list. */
export function KnownCount() {
  const { length } = useKnown();
  return (
    <Link to="/#known" className="known-count" title="Skills you know">
      <span aria-hidden="true">✓ </span>
      {length.toLocaleString('en')}
      <span className="known-count-word"> known</span>
    </Link>
  );
}
