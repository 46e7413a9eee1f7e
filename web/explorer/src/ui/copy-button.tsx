import { type ReactNode, useState } from 'react';
import './copy-button.css';
import { ui as texts } from '../texts';

interface CopyButtonProps {
  /** may be loaded asynchronously */
  text: () => string | Promise<string>;
  children: ReactNode;
}

/** Copies a text to the clipboard; if the browser does not allow it, shows the text for manual copying. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const [state, setState] = useState<{ message: string; text?: string }>({ message: '' });
  const copy = async () => {
    const pending = Promise.resolve(text());
    try {
      await write(pending);
      setState({ message: texts.copied });
      setTimeout(() => setState({ message: '' }), 2_000);
    } catch {
      setState(await pending.then(manualCopy, failed));
    }
  };
  return (
    <span className="copy">
      <button type="button" onClick={() => void copy()}>
        {children}
      </button>
      <span role="status" className="copy-said">
        {state.message}
      </span>
      {state.text !== undefined && (
        <textarea
          className="copy-text"
          readOnly
          rows={8}
          aria-label={texts.textToCopy}
          value={state.text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </span>
  );
}

/** Starts within the click handler, before the text is loaded: some browsers allow copying only then. */
async function write(text: Promise<string>): Promise<void> {
  const type = 'text/plain';
  const item = new ClipboardItem({ [type]: text.then((content) => new Blob([content], { type })) });
  await navigator.clipboard.write([item]);
}

function manualCopy(text: string) {
  return { message: texts.copyYourself, text };
}

function failed(error: Error) {
  return { message: error.message };
}
