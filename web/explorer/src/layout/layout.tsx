import { Suspense, useRef } from 'react';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { UndoMessage } from '../known/undo-message';
import { SessionLink } from '../curation/session-link';
import { useValidatedKnown } from '../known/use-validated-known';
import { SearchBox } from '../search/search-box';
import { layout as texts } from '../texts';
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
        {texts.skip}
      </a>
      <header className="site-header">
        <Link to="/" className="site-name">
          <img src="/assets/icon-1.svg" alt="" width="24" height="24" />
          <span className="site-name-words">{texts.name}</span>
        </Link>
        {/* the home page begins with its own */}
        {pathname !== '/' && <SearchBox />}
        <nav aria-label={texts.menu}>
          <NavLink to="/search">{texts.browse}</NavLink>
          <NavLink to="/plan">{texts.plan}</NavLink>
          <NavLink to="/paste">
            {texts.cv}
            <span className="site-nav-words">{texts.andJob}</span>
          </NavLink>
          <a href="/graphql">{texts.api}</a>
        </nav>
        <KnownCount />
        <SessionLink />
        <ThemeSwitch />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <ErrorBoundary path={pathname}>
          <Suspense fallback={<Loading what={texts.page} />}>
            {isValidated ? <Outlet /> : <Loading what={texts.page} />}
          </Suspense>
        </ErrorBoundary>
      </main>
      <UndoMessage />
    </>
  );
}
