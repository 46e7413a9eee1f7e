/** A problem in a dataset's files: its position and how to fix it. */
export interface Problem {
  /** path relative to the dataset's folder */
  file: string;
  /** from 1 */
  line: number;
  /** the field, e.g. `skill:docker.requires[0].skill`; empty for the file as a whole */
  field: string;
  message: string;
}

/** A dataset is invalid. The message lists each problem as `file:line:`, which editors and terminals link. */
export class DatasetError extends Error {
  override name = 'DatasetError';

  constructor(
    folder: string,
    readonly problems: readonly Problem[],
  ) {
    super(`${problems.length} problem(s) in ${folder}; nothing was loaded:\n${problems.map(describe).join('\n')}`);
  }
}

function describe({ file, line, field, message }: Problem): string {
  return `  ${file}:${line}: ${field === '' ? '' : `${field}: `}${message}`;
}
