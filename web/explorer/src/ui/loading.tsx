import { ui as texts } from '../texts';

/** A loading message, shown after a short delay to avoid flicker. */
export function Loading({ what }: { what: string }) {
  return (
    <p role="status" className="loading">
      {texts.loading(what)}
    </p>
  );
}
