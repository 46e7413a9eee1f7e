import { Suspense } from 'react';
import { Link, NavLink, Outlet } from 'react-router';
import { SearchBox } from '../search/search-box';
import { Loading } from '../ui/loading';
import './layout.css';

/** What stands around every page. */
export function Layout() {
  return (
    <>
      <a className="skip-link" href="#main">
        Skip to content
      </a>
      <header className="site-header">
        <Link to="/" className="site-name">
          Skill graph
        </Link>
        <SearchBox />
        <nav aria-label="Main">
          <NavLink to="/search">Browse</NavLink>
          <NavLink to="/plan">Plan</NavLink>
          <a href="/graphql">API</a>
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<Loading what="the page" />}>
          <Outlet />
        </Suspense>
      </main>
    </>
  );
}
