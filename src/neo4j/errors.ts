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
  | 'data-dir-unusable'
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
  if (!(error instanceof Error)) return undefined;
  return 'code' in error && typeof error.code === 'string' ? error.code : systemCode(error.cause);
}
