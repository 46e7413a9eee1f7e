import { Link } from 'react-router';
import { useKnown } from '../known/known';
import { layout as texts } from '../texts';

/** The number of known ids, linked to their list. */
export function KnownCount() {
  const { length } = useKnown();
  return (
    <Link
      to="/#known"
      className={length > 0 ? 'known-count known-count-some' : 'known-count'}
      title={texts.whatYouKnow}
    >
      <span aria-hidden="true">✓ </span>
      {length.toLocaleString('en')}
      <span className="known-count-word"> {texts.known}</span>
    </Link>
  );
}
