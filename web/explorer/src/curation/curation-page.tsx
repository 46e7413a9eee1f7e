import { NavLink, Route, Routes } from 'react-router';
import { setKey, useKey } from '../api/session';
import { NotFoundPage } from '../layout/not-found-page';
import { curation as texts } from '../texts';
import { QueryResult } from '../ui/query-result';
import { useAccess, useViewer } from './access';
import './curation.css';
import { EditPage } from './edit-page';
import { HistoryPage } from './history-page';
import { choiceLabel } from './labels';
import { MergePage } from './merge-page';
import { NewPage } from './new-page';
import { ProblemsPage } from './problems-page';
import { ProposalsPage } from './proposals-page';
import { SignIn } from './sign-in';
import { VersionsPage } from './versions-page';

/** The pages for those who sign in with a key. */
export default function CurationPage() {
  const key = useKey();
  return <div className="page curation">{key === null ? <SignIn /> : <SignedIn />}</div>;
}

function SignedIn() {
  const result = useViewer();
  return (
    <QueryResult result={result} what={texts.what.role}>
      {({ viewer }) => (
        <>
          <p className="session">
            {viewer && texts.signedInAs(viewer.id, choiceLabel(viewer.role).toLowerCase())}{' '}
            <button type="button" className="link-button" onClick={() => setKey(null)}>
              {texts.signOut}
            </button>
          </p>
          <Pages />
        </>
      )}
    </QueryResult>
  );
}

function Pages() {
  const { mayPropose, mayDecide } = useAccess();
  if (!mayPropose) return <p>{texts.readerOnly}</p>;
  return (
    <>
      <nav className="curation-nav" aria-label={texts.title}>
        <NavLink to="/curation" end>
          {mayDecide ? texts.nav.proposals : texts.nav.own}
        </NavLink>
        {mayDecide && <NavLink to="/curation/problems">{texts.nav.problems}</NavLink>}
        <NavLink to="/curation/versions">{texts.nav.changes}</NavLink>
        <NavLink to="/curation/new">{texts.nav.create}</NavLink>
        <NavLink to="/curation/merge">{texts.nav.merge}</NavLink>
      </nav>
      <Routes>
        <Route index element={<ProposalsPage />} />
        {mayDecide && <Route path="problems" element={<ProblemsPage />} />}
        <Route path="versions" element={<VersionsPage />} />
        <Route path="new" element={<NewPage />} />
        <Route path="merge" element={<MergePage />} />
        <Route path="edit/:kind/:slug" element={<EditPage />} />
        <Route path="history/:kind/:slug" element={<HistoryPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Routes>
    </>
  );
}
