import { Link } from 'react-router';
import { layout as texts } from '../texts';
import { useTitle } from '../ui/use-title';

export function NotFoundPage() {
  useTitle(texts.notFound.pageTitle);
  return (
    <section className="page">
      <h1>{texts.notFound.title}</h1>
      <p>
        {texts.notFound.text} <Link to="/search">{texts.notFound.search}</Link> {texts.notFound.or}{' '}
        <Link to="/">{texts.notFound.home}</Link>.
      </p>
    </section>
  );
}
