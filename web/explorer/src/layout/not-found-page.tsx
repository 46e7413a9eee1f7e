import { Link } from 'react-router';
import { useTitle } from '../ui/use-title';

export function NotFoundPage() {
  useTitle('Not found');
  return (
    <section className="page">
      <h1>Page not found</h1>
      <p>
        There is no page at this address. <Link to="/search">Search the graph</Link> or{' '}
        <Link to="/">go to the home page</Link>.
      </p>
    </section>
  );
}
