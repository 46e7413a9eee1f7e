import { type ReactNode, useState } from 'react';
import './copy-button.css';

interface CopyButtonProps {
  /** may have to be asked for first */
  text: () => string | Promise<string>;
  children: ReactNode;
}

/** Puts a text on the clipboard and says so; where the browser forbids that, shows it for copying by hand. */
export function CopyButton({ text, children }: CopyButtonProps) {
  const [state, setState] = useState<{ said: string; text?: string }>({ said: '' });
  const copy = async () => {
    const asked = Promise.resolve(text());
    try {
      await write(asked);
      setState({ said: 'Copied' });
      setTimeout(() => setState({ said: '' }), 2_000);
    } catch {
      setState(await asked.then(byHand, cannot));
    }
  };
  return (
    <span className="copy">
      <button type="button" onClick={() => void copy()}>
        {children}
      </button>
      <span role="status" className="copy-said">
        {state.said}
      </span>
      {state.text !== undefined && (
        <textarea
          className="copy-text"
          readOnly
          rows={8}
          aria-label="The text to copy"
          value={state.text}
          onFocus={(event) => event.target.select()}
        />
      )}
    </span>
  );
}

/** Begun within the click, while the text may still be on its way: some browsers forget the click that allows it. */
async function write(text: Promise<string>): Promise<void> {
  const type = 'text/plain';
  const item = new ClipboardItem({ [type]: text.then((it) => new Blob([it], { type })) });
  await navigator.clipboard.write([item]);
}

function byHand(text: string) {
  return { said: 'This browser does not let the page copy; here it is.', text };
}

function cannot(error: Error) {
  return { said: error.message };
}
