import { lazy } from 'react';
import { Route, Routes, useLocation } from 'react-router';
import { EntityPage } from './entity/entity-page';
import { HomePage } from './home/home-page';
import { ErrorBoundary } from './layout/error-boundary';
import { Layout } from './layout/layout';
import { NotFoundPage } from './layout/not-found-page';
import { loadPart } from './layout/reload';
import { SearchPage } from './search/search-page';

// loaded on demand: the first page does not need them
const MapPage = lazy(() => loadPart(() => import('./map/map-page')));
const PlannerPage = lazy(() => loadPart(() => import('./planner/planner-page')));
const ComparePage = lazy(() => loadPart(() => import('./compare/compare-page')));
const AboutPage = lazy(() => loadPart(() => import('./about/about-page')));
const PastePage = lazy(() => loadPart(() => import('./paste/paste-page')));
const CurationPage = lazy(() => loadPart(() => import('./curation/curation-page')));

/** The routes. `src/http/explorer-addresses.ts` of the service lists their first segments, too. */
export function App() {
  const { pathname } = useLocation();
  return (
    <ErrorBoundary path={pathname}>
      <Routes>
        <Route element={<Layout />}>
          <Route index element={<HomePage />} />
          <Route path="search" element={<SearchPage />} />
          <Route path="plan" element={<PlannerPage />} />
          <Route path="paste" element={<PastePage />} />
          <Route path="compare" element={<ComparePage />} />
          <Route path="curation/*" element={<CurationPage />} />
          <Route path="about" element={<AboutPage />} />
          <Route path="map/:kind/:slug" element={<MapPage />} />
          <Route path=":kind/:slug" element={<EntityPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </ErrorBoundary>
  );
}
