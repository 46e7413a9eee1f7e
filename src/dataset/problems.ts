/** Something wrong in a dataset's files, where it stands and what to do. */
export interface Problem {
  /** path inside the dataset's folder */
  file: string;
  /** from 1 */
  line: number;
  /** the field, e.g. `skill:docker.requires[0].skill`; empty for the file as a whole */
  field: string;
  message: string;
}

/** A dataset that cannot be used: every problem, a line each, as editors and terminals link them. */
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
