/** The code of an error, from `code` or `extensions.code`; null without one. */
export function errorCode(error: unknown): string | null {
  if (error === null || typeof error !== 'object') return null;
  const { code, extensions } = error as { code?: unknown; extensions?: { code?: unknown } };
  const found = code ?? extensions?.code;
  return typeof found === 'string' ? found : null;
}
