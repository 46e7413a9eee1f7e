import { NavLink } from 'react-router';
import { useKey } from '../api/session';
import { curation as texts } from '../texts';

/** Leads to the curation pages, which begin with the sign-in. */
export function SessionLink() {
  const name = useKey() === null ? texts.signIn : texts.title;
  return (
    <NavLink to="/curation" className="session-link" title={name}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M7 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M11 12h11v4M17.5 12v3" />
      </svg>
      <span className="visually-hidden">{name}</span>
    </NavLink>
  );
}
