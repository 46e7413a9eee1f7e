import { Suspense, useRef } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { UndoMessage } from '../known/undo-message';
import { SessionLink } from '../curation/session-link';
import { useValidatedKnown } from '../known/use-validated-known';
import { SearchBox } from '../search/search-box';
import { Loading } from '../ui/loading';
import { ErrorBoundary } from './error-boundary';
import { KnownCount } from './known-count';
import './layout.css';
import { ThemeSwitch } from './theme-switch';
import { useNavigationFocus } from './use-navigation-focus';

/** The frame around every page. */
export function Layout() {
  const main = useRef<HTMLElement>(null);
  useNavigationFocus(main);
  const isValidated = useValidatedKnown();
  const { pathname } = useLocation();
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <header className="site-header">
        <Link to="/" className="site-name">
          <img src="/assets/icon-1.svg" alt="" width="24" height="24" />
          <span className="site-name-words">Skill graph</span>
        </Link>
        <SearchBox />
        <nav aria-label="Main">
          <NavLink to="/search">Browse</NavLink>
          <NavLink to="/plan">Plan</NavLink>
          <NavLink to="/paste">
            CV<span className="site-nav-words"> and job</span>
          </NavLink>
          <a href="/graphql">API</a>
        </nav>
        <KnownCount />
        <SessionLink />
        <ThemeSwitch />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <ErrorBoundary path={pathname}>
          <Suspense fallback={<Loading what="the page" />}>
            {isValidated ? <Outlet /> : <Loading what="the page" />}
          </Suspense>
        </ErrorBoundary>
      </main>
      <UndoMessage />
    </>
  );
}
