import { useState } from 'react';
import { textActions } from '../texts';
import { CopyButton } from './copy-button';
import { download } from './download';
import './text-actions.css';

interface TextActionsProps {
  /** e.g. `CSV` */
  format: string;
  /** with its extension */
  fileName: string;
  mediaType: string;
  /** may be loaded asynchronously */
  text: () => string | Promise<string>;
}

/** Copies or downloads a text. */
export function TextActions({ format, fileName, mediaType, text }: TextActionsProps) {
  const [problem, setProblem] = useState('');
  const save = async () => {
    setProblem('');
    try {
      download(fileName, mediaType, await text());
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const label = textActions.downloadAs(format);
  return (
    <span className="text-actions">
      <CopyButton text={text}>{textActions.copyAs(format)}</CopyButton>
      <button type="button" className="text-actions-save" aria-label={label} title={label} onClick={() => void save()}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2v8M4.5 7 8 10.5 11.5 7M3 13.5h10" />
        </svg>
      </button>
      <span role="status">{problem}</span>
    </span>
  );
}
