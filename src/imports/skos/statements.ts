import { EventEmitter } from 'node:events';
import { Parser, type Quad } from 'n3';
import { messageOf } from '../../model/error-code.js';
import type { SourceFile } from '../files.js';
import { ImportError } from '../item.js';
import { readLines } from '../lines.js';

export interface Statement {
  /** the line at which the parser had read it */
  line: number;
  quad: Quad;
}

/**
 * Streams the statements of a file in Turtle, N-Triples, TriG or N-Quads.
 *
 * @throws ImportError with file and line
 */
export async function* readStatements(file: SourceFile): AsyncGenerator<Statement> {
  const input = new EventEmitter();
  const found: Quad[] = [];
  const failures: Error[] = [];
  new Parser().parse(input, (error: Error | null, quad: Quad | null) => {
    // the parser's type says that there is always an error
    if (error) failures.push(error);
    else if (quad) found.push(quad);
  });
  let last = 1;
  for await (const { line, text } of readLines(file)) {
    input.emit('data', `${text}\n`);
    yield* taken(file, line, found, failures);
    last = line;
  }
  input.emit('end');
  yield* taken(file, last, found, failures);
}

function* taken(file: SourceFile, line: number, found: Quad[], [failure]: readonly Error[]): Iterable<Statement> {
  if (failure) throw syntaxError(file, line, failure);
  for (const quad of found.splice(0)) yield { line, quad };
}

function syntaxError(file: SourceFile, line: number, error: Error): ImportError {
  const reason = messageOf(error).replace(/ on line \d+\.$/, '');
  return new ImportError(`${file.path}:${line}: ${reason}; it must be Turtle, N-Triples, TriG or N-Quads`, {
    cause: error,
  });
}
