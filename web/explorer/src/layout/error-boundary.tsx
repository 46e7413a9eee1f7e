import { Component, type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { useTitle } from '../ui/use-title';
import { MissingPartError, reloadIfReachable } from './reload';

interface ErrorBoundaryProps {
  /** the path of the page; another one is shown as usual */
  path: string;
  children: ReactNode;
}

/** Shows a message in place of a page that fails or whose code cannot be loaded. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: unknown }> {
  override state = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate({ path }: ErrorBoundaryProps) {
    if (path !== this.props.path && this.state.error !== null) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    return error === null ? this.props.children : <FailedPage error={error} />;
  }
}

function FailedPage({ error }: { error: unknown }) {
  useTitle('Not loaded');
  const [message, setMessage] = useState('');
  const reload = async () => {
    setMessage('');
    if (!(await reloadIfReachable())) setMessage('The service still cannot be reached.');
  };
  return (
    <section className="page" role="alert">
      <h1>This page could not be shown</h1>
      <p>
        {error instanceof MissingPartError
          ? 'A part of it could not be loaded: the service cannot be reached, or it has been upgraded.'
          : 'It failed with an unexpected error.'}{' '}
        Your known skills are not lost.
      </p>
      <p className="actions">
        <button type="button" className="button-primary" onClick={() => void reload()}>
          Reload
        </button>
        <Link to="/">Home page</Link>
      </p>
      <p role="status">{message}</p>
    </section>
  );
}
