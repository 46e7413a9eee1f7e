/** Set while the page has been reloaded because a part of it was missing. */
const KEY = 'skill-graph:reloaded';

/** Reloads the page if the service answers: without it, the browser would replace the page by an error of its own. */
export async function reloadIfReachable(): Promise<boolean> {
  try {
    await fetch('/', { method: 'HEAD', cache: 'no-store' });
  } catch {
    return false;
  }
  location.reload();
  return true;
}

/**
 * Loads a part of the page. If it is missing because the service was upgraded, reloads the page once, which then names
 * the parts of the new version.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    const part = await load();
    markReloaded(false);
    return part;
  } catch (error) {
    if (markReloaded(true) && (await reloadIfReachable())) return new Promise<never>(() => undefined);
    throw new MissingPartError('A part of the page could not be loaded.', { cause: error });
  }
}

/** A part of the page is missing from the service, or the service cannot be reached. */
export class MissingPartError extends Error {}

/** Returns whether the mark changed; never if storage is blocked. */
function markReloaded(isReloaded: boolean): boolean {
  try {
    if ((sessionStorage.getItem(KEY) !== null) === isReloaded) return false;
    if (isReloaded) sessionStorage.setItem(KEY, '');
    else sessionStorage.removeItem(KEY);
    return true;
  } catch {
    return false;
  }
}
