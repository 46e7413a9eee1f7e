/** The code of an error, from `code` or `extensions.code`; null without one. */
export function errorCode(error: unknown): string | null {
  if (error === null || typeof error !== 'object') return null;
  const { code, extensions } = error as { code?: unknown; extensions?: { code?: unknown } };
  const found = code ?? extensions?.code;
  return typeof found === 'string' ? found : null;
}

/** Checked by shape: an Error of another realm is not an instance of this realm's Error. */
export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}
