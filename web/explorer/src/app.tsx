import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { EntityPage } from './entity/entity-page';
import { HomePage } from './home/home-page';
import { Layout } from './layout/layout';
import { NotFoundPage } from './layout/not-found-page';
import { SearchPage } from './search/search-page';
import { Loading } from './ui/loading';

// loaded on demand: the first page does not need them
const MapPage = lazy(() => import('./map/map-page'));
const PlannerPage = lazy(() => import('./planner/planner-page'));
const PastePage = lazy(() => import('./paste/paste-page'));

/** The routes. `src/http/explorer.ts` of the service lists their first segments, too. */
export function App() {
  return (
    <Suspense fallback={<Loading what="the page" />}>
      <Routes>
        <Route element={<Layout />}>
          <Route index element={<HomePage />} />
          <Route path="search" element={<SearchPage />} />
          <Route path="plan" element={<PlannerPage />} />
          <Route path="paste" element={<PastePage />} />
          <Route path="map/:kind/:slug" element={<MapPage />} />
          <Route path=":kind/:slug" element={<EntityPage />} />
          <Route path="*" element={<NotFoundPage />} />
        </Route>
      </Routes>
    </Suspense>
  );
}
