import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder of downloaded files, shared by all of a user's data folders. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'skill-graph');
}
