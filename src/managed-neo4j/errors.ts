/** What can keep the managed Neo4j from starting, or its jars from being there. */
export type ManagedNeo4jProblem =
  | 'no-java'
  | 'java-too-old'
  | 'no-compiler'
  | 'download-failed'
  | 'wrong-checksum'
  | 'already-running'
  | 'port-in-use'
  | 'disk-full'
  | 'folder-unusable'
  | 'start-failed';

/** The message names the thing that is wrong; the hint says the way out. */
export class ManagedNeo4jError extends Error {
  override name = 'ManagedNeo4jError';

  constructor(
    readonly problem: ManagedNeo4jProblem,
    message: string,
    readonly hint: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The system's code of a failure (ENOENT, ENOSPC, …), wherever in the chain of causes it stands. */
export function systemCode(error: unknown): string | undefined {
  // asked by shape: an Error of another realm is not an instance of this one's
  if (typeof error !== 'object' || error === null) return undefined;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? systemCode(error.cause) : undefined;
}

export function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
}

/**
 * A failure of the file system, told as the folder's.
 *
 * @param folder   what it is and its path, such as DATA_DIR /srv/data
 * @param setting  the environment variable that moves the folder elsewhere
 */
export function storageError(folder: string, setting: string, cause: unknown): ManagedNeo4jError {
  return systemCode(cause) === 'ENOSPC'
    ? diskFull(folder, setting, cause)
    : new ManagedNeo4jError(
        'folder-unusable',
        `Cannot use ${folder}: ${messageOf(cause)}.`,
        `Set ${setting} to a folder that this user may write to, or correct its owner and rights.`,
        { cause },
      );
}

export function diskFull(folder: string, setting: string, cause?: unknown): ManagedNeo4jError {
  return new ManagedNeo4jError(
    'disk-full',
    `The disk that holds ${folder} is full.`,
    `Free some space there (Neo4j's jars take 250 MB, an empty graph 10 MB), or set ${setting} to a folder elsewhere.`,
    { cause },
  );
}
