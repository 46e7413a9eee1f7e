import { Component, type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { layout as texts } from '../texts';
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
  useTitle(texts.failed.pageTitle);
  const [message, setMessage] = useState('');
  const reload = async () => {
    setMessage('');
    if (!(await reloadIfReachable())) setMessage(texts.failed.unreachable);
  };
  return (
    <section className="page" role="alert">
      <h1>{texts.failed.title}</h1>
      <p>
        {error instanceof MissingPartError ? texts.failed.missingPart : texts.failed.unexpected} {texts.failed.notLost}
      </p>
      <p className="actions">
        <button type="button" className="button-primary" onClick={() => void reload()}>
          {texts.failed.reload}
        </button>
        <Link to="/">{texts.failed.home}</Link>
      </p>
      <p role="status">{message}</p>
    </section>
  );
}
