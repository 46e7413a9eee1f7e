import { encodeCursor, type Keyed } from '../../services/pagination.js';

/** Resolves `cursor` of an edge. */
export function cursorOf({ key }: Keyed): string {
  return encodeCursor(key);
}
