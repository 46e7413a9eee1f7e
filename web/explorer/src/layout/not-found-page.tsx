import { Link } from 'react-router';
import { useTitle } from '../ui/use-title';

export function NotFoundPage() {
  useTitle('Not found');
  return (
    <section className="page">
      <h1>Nothing is here</h1>
      <p>
        The address leads nowhere. <Link to="/search">Search the graph</Link>, or <Link to="/">start over</Link>.
      </p>
    </section>
  );
}
