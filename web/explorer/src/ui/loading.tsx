/** Says what is on its way; shown only after a moment, or quick answers would flicker. */
export function Loading({ what }: { what: string }) {
  return (
    <p role="status" className="loading">
      Loading {what}…
    </p>
  );
}
